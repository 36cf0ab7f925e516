package org.cmsfamily.registry.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spellings as published; the expected reading is that of the reference data's symbols.csv. */
class SymbolParserTest {

  @ParameterizedTest
  @CsvSource({
    "UNEP/CMS/Resolution 11.7, CMS, 11, CMS-RES-11.7",
    "CMS Resolution 11.3, CMS, 11, CMS-RES-11.3",
    "Resolution CMS 11.3, CMS, 11, CMS-RES-11.3",
    "résolution 9.13, CMS, 9, CMS-RES-9.13",
    "Resolution 12.08, CMS, 12, CMS-RES-12.8",
    "Resolution 12. 11, CMS, 12, CMS-RES-12.11",
    "Resolution 10.08 (Rev. COP12), CMS, 12, CMS-RES-10.8-REV12",
    "Resolution 10.25 (Rev.COP12), CMS, 12, CMS-RES-10.25-REV12",
    "UNEP/CMS/Resolution 12.11 (Rev.COP14), CMS, 14, CMS-RES-12.11-REV14",
    "Recommendation 9.1, CMS, 9, CMS-REC-9.1",
    "AEWA Resolution 6.22, AEWA, 6, AEWA-RES-6.22",
    "DRAFT RESOLUTION 6.22, AEWA, 6, AEWA-DR-6.22",
    "Resolution Ex. 2, AEWA, EX2, AEWA-RES-EX.2",
    "Draft Resolution Ex.1, AEWA, EX1, AEWA-DR-EX.1",
    "Resolution No. 1, EUROBATS, 6, EUROBATS-RES-6.1",
    "Resolution No. 7.1, EUROBATS, 7, EUROBATS-RES-7.1",
    "UNEP/EUROBATS.MoP8.Resolution 8.2, EUROBATS, 8, EUROBATS-RES-8.2",
    "Resolution No. 2d, ASCOBANS, 5, ASCOBANS-RES-5.2d",
    "UNEP/ASCOBANS/Resolution 8.1, ASCOBANS, 8, ASCOBANS-RES-8.1",
    "ACCOBAMS-MOP7/2019/Resolution 7.4, ACCOBAMS, 7, ACCOBAMS-RES-7.4"
  })
  void allSpellingsOfASymbolHaveOneKey(
      String symbol, String instrument, String session, String key) {
    assertThat(SymbolParser.parse(symbol, instrument, session).map(ParsedSymbol::normalisedKey))
        .contains(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Doc AEWA/MOP6.10",
        "Doc. AEWA/MOP 6.22",
        "Doc. AEWA/MOP8.XX",
        "Decision 13.8 to 13.10",
        "CBD COP12 Decision XII/6",
        "Resolution 1/12",
        "UNEP/CMS/COP11/Doc.21.2",
        "2018/006",
        "Resolution"
      })
  void whatIsNoSymbolOfOneDecisionStaysUnread(String symbol) {
    assertThat(SymbolParser.parse(symbol, "AEWA", "6")).isEmpty();
  }

  @Test
  void homonymsDifferByTheirInstrument() {
    assertThat(SymbolParser.parse("Resolution 2.6", "CMS", "2"))
        .isNotEqualTo(SymbolParser.parse("Resolution 2.6", "AEWA", "2"));
  }

  @Test
  void noSymbolIsNone() {
    assertThat(SymbolParser.parse(null, "CMS", "44")).isEmpty();
  }
}

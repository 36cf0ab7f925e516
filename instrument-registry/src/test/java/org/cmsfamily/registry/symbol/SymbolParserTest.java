package org.cmsfamily.registry.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spellings as published, each with its reading. */
class SymbolParserTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/symbols.csv", numLinesToSkip = 1)
  void thePublishedSpellingsReadAsTheReferenceDataSays(
      @Nullable String verbatim,
      String instrument,
      String type,
      String body,
      @Nullable String meeting,
      @Nullable String number,
      @Nullable String revision,
      String confidence,
      @Nullable String source,
      @Nullable String note) {
    if (verbatim == null) {
      return;
    }
    var parsed = SymbolParser.parse(verbatim);
    if (instrument.equals("external") || (number == null && type.equals("document"))) {
      assertThat(parsed).as(verbatim).isEmpty();
      return;
    }
    assertThat(parsed.map(named -> named.of(instrument, body, String.valueOf(meeting))))
        .as(verbatim)
        .contains(
            new ParsedSymbol(
                instrument,
                type,
                String.valueOf(meeting),
                number == null ? "" : number,
                revision,
                body));
  }

  @ParameterizedTest
  @CsvSource({
    "Resolution 12. 11, CMS, 12, CMS-RES-12.11",
    "Resolution 10.8 (Rev.COP12), CMS, 12, CMS-RES-10.8-REV12",
    "UNEP/CMS/Resolution 10.8/Rev.COP12, CMS, 12, CMS-RES-10.8-REV12",
    "Res.10.8(Rev.COP12), CMS, 12, CMS-RES-10.8-REV12",
    "Résolution 10.8 (Rév. COP12), CMS, 12, CMS-RES-10.8-REV12",
    "Resolution 11.3, CMS, 11, CMS-RES-11.3",
    "Resolution 11.3., CMS, 11, CMS-RES-11.3",
    "RESOLUTION 11.3, CMS, 11, CMS-RES-11.3",
    "Res. 11.3, CMS, 11, CMS-RES-11.3",
    "CMS/Res.11.3, CMS, 11, CMS-RES-11.3",
    "UNEP/CMS/COP11/Resolution 11.3, CMS, 11, CMS-RES-11.3",
    "Resolution\u00a011.4, CMS, 11, CMS-RES-11.4",
    "Resolution\u202f11.4, CMS, 11, CMS-RES-11.4",
    "Resolution\u200b 11.4, CMS, 11, CMS-RES-11.4",
    "Resolution 3.1 (Rev.COP12) – Listing of Species, CMS, 12, CMS-RES-3.1-REV12",
    "Resolution 3.1 (Rev.COP12) - Listing of Species, CMS, 12, CMS-RES-3.1-REV12",
    "'Resolution 11.3, Future Strategies', CMS, 11, CMS-RES-11.3",
    "Resolution 11.3: Future Strategies, CMS, 11, CMS-RES-11.3",
    "Resolution 11.3 Future Strategies, CMS, 11, CMS-RES-11.3",
    "Resolución 12.11, CMS, 12, CMS-RES-12.11",
    "Projet de Résolution 6.2, ACCOBAMS, 6, ACCOBAMS-DR-6.2",
    "Recommendation 9.1, CMS, 9, CMS-REC-9.1",
    "Rec 9.1, CMS, 9, CMS-REC-9.1",
    "Decision 13.8, CMS, 13, CMS-DEC-13.8",
    "Decisions 13.8 to 13.10, CMS, 13, CMS-DEC-13.8-10",
    "AEWA/MOP6 DR 22 Rev.1, AEWA, 6, AEWA-DR-6.22-REV1",
    "Draft Resolution 6.22 Rev.1, AEWA, 6, AEWA-DR-6.22-REV1",
    "Resolution Ex. 2, AEWA, EX2, AEWA-RES-EX.2",
    "Resolution No. 7.1, EUROBATS, 7, EUROBATS-RES-7.1",
    "Resolution No. 2d, ASCOBANS, 5, ASCOBANS-RES-5.2d",
    "ACCOBAMS-MOP7/2019/Resolution 7.4, ACCOBAMS, 7, ACCOBAMS-RES-7.4",
    "UNEP/CMS/COP14/Doc.21.1.2/Rev.2, CMS, 14, CMS-DOC-COP14-21.1.2-REV2",
    "UNEP/CMS/ScC-SC4/Doc.3, CMS, 4, CMS-DOC-SCC-SC4-3",
    "Doc: AEWA/MOP 5.18 Corr. 1, AEWA, 5, AEWA-DOC-MOP5-18-CORR1",
    "UNEP/CMS/Raptors/TAG2/Report, MOU-RAPTORS, 2, MOU-RAPTORS-REPORT-TAG2"
  })
  void allSpellingsOfASymbolHaveOneKey(
      String symbol, String instrument, String session, String key) {
    assertThat(read(symbol, instrument, session).map(ParsedSymbol::normalisedKey)).contains(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Doc. AEWA/MOP8.XX",
        "CBD COP12 Decision XII/6",
        "Decision II/5",
        "Resolution 1/12",
        "Resolution 11.3 and 11.4",
        "Resolution 11.3 Annex 2",
        "Outcome of the meeting",
        "6.22",
        "22",
        "Resolution"
      })
  void whatIsNoSymbolOfTheFamilyStaysUnread(String symbol) {
    assertThat(SymbolParser.parse(symbol)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "AEWA Resolution 6.22, AEWA",
    "Resolution CMS 11.3, CMS",
    "UNEP/CMS/Raptors/MOS2/2/Rev.2, Raptors",
    "MT-IOSEA/SS.4/Doc. 5, MT-IOSEA",
    "UNEP/EUROBATS.MoP8.Resolution 8.2, EUROBATS",
    "Doc: AEWA/StC Inf. 3.6, AEWA"
  })
  void itNamesItsOwner(String symbol, String owner) {
    assertThat(SymbolParser.parse(symbol).flatMap(NamedSymbol::owner)).contains(owner);
  }

  @Test
  void homonymsDifferByTheirInstrument() {
    assertThat(read("Resolution 2.6", "CMS", "2"))
        .isNotEqualTo(read("Resolution 2.6", "AEWA", "2"));
  }

  @Test
  void whatWasRevisedAtASessionIsOfThatSession() {
    assertThat(read("Resolution 10.8 (Rev.COP12)", "CMS", "12").orElseThrow().adoptedAt())
        .isEqualTo("12");
    assertThat(read("Resolution 10.8", "CMS", "10").orElseThrow().adoptedAt()).isEqualTo("10");
  }

  private static Optional<ParsedSymbol> read(String symbol, String instrument, String session) {
    return SymbolParser.parse(symbol).map(named -> named.of(instrument, "COP", session));
  }
}

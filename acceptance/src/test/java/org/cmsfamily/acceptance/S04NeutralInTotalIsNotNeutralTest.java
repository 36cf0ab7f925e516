package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S04NeutralInTotalIsNotNeutralTest {

  private static final String RULE = "NoAdditionalCost";

  private TermsUnderTest terms;

  @BeforeAll
  void found() {
    terms = FamilyUnderTest.founded().terms();
  }

  @Test
  void aGainOfAewaDoesNotOffsetALossOfCms() {
    var screening = ScreeningAnswer.of(terms.withFixedKey("70", "30").withoutOneTimeCost());

    assertThat(screening.share("CMS", 2027, "recurring")).isEqualTo("126000.00");
    assertThat(screening.excesses(RULE))
        .containsExactly(
            "CMS 2027 6000.00 EUR P9", "CMS 2028 6000.00 EUR P9", "CMS 2029 6000.00 EUR P9");
  }

  @Test
  void oneTimeCostCountsInItsYear() {
    assertThat(excesses(tooMuchToBegin()))
        .containsExactlyInAnyOrder("CMS 2027 3000.00 EUR P9", "AEWA 2027 2000.00 EUR P9");
  }

  @Test
  void helpInKindOfAnyValueOffsetsNothing() {
    var helped = tooMuchToBegin().withInKind("CMS", "rooms and interpreters worth 100,000");

    assertThat(excesses(helped))
        .containsExactlyInAnyOrder("CMS 2027 3000.00 EUR P9", "AEWA 2027 2000.00 EUR P9");
  }

  @Test
  void incomeUnderASignedAgreementOffsetsTheLossOfItsInstrument() {
    var given = tooMuchToBegin().withVoluntaryIncome("CMS", 2027, "3000.00", "signed-agreement");

    assertThat(excesses(given)).containsExactly("AEWA 2027 2000.00 EUR P9");
  }

  @Test
  void aMerePledgeOffsetsNothing() {
    var pledged = tooMuchToBegin().withVoluntaryIncome("CMS", 2027, "3000.00", "pledged");

    assertThat(excesses(pledged))
        .containsExactlyInAnyOrder("CMS 2027 3000.00 EUR P9", "AEWA 2027 2000.00 EUR P9");
  }

  @Test
  void incomeOfAnotherYearOrInstrumentOffsetsNothing() {
    var given =
        tooMuchToBegin()
            .withVoluntaryIncome("CMS", 2028, "3000.00", "received")
            .withVoluntaryIncome("AEWA", 2027, "1999.99", "received");

    assertThat(excesses(given))
        .containsExactlyInAnyOrder("CMS 2027 3000.00 EUR P9", "AEWA 2027 0.01 EUR P9");
  }

  @Test
  void theBudgetMayBeUsedToTheLastCentAndNotBeyond() {
    var whole = terms.withoutOneTimeCost().withRecurringCost("2028", "200000.00");

    assertThat(excesses(whole)).isEmpty();
    assertThat(excesses(whole.withRecurringCost("2028", "200000.01")))
        .containsExactly("CMS 2028 0.01 EUR P9");
  }

  private TermsUnderTest tooMuchToBegin() {
    return terms.withOneTimeCost("2027", "25000.00");
  }

  private static List<String> excesses(TermsUnderTest terms) {
    return ScreeningAnswer.of(terms).excesses(RULE);
  }
}

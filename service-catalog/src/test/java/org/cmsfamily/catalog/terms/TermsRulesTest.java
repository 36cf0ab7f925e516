package org.cmsfamily.catalog.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.catalog.terms.TermsExamples.conferenceServices;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What must be so between the parts of any terms. */
class TermsRulesTest {

  private static List<String> violations(TermsExamples terms) {
    return terms.terms().violations("/terms").stream()
        .map(one -> one.pointer() + " " + one.message())
        .toList();
  }

  @Test
  void twoDifferentParticipantsAndOneLead() {
    assertThat(violations(conferenceServices().with("/participants/1/role", "\"lead\"")))
        .containsExactly("/terms/participants one participant leads, not 2");
    assertThat(violations(conferenceServices().with("/participants/0/role", "\"partner\"")))
        .containsExactly("/terms/participants one participant leads, not 0");
    assertThat(
            violations(
                conferenceServices()
                    .add(
                        "/participants",
                        """
                        {"instrument": "AEWA", "secretariat": "X", "role": "partner"}
                        """)))
        .containsExactly("/terms/participants/2 'AEWA' stands here twice");
  }

  @Test
  void onlyParticipantsPayAndGain() {
    var terms =
        conferenceServices()
            .with("/strengthens/ACAP", "\"surveys\"")
            .with("/posts/0/shares/ACAP", "\"10\"")
            .with("/costPlan/key/percent/ACAP", "\"10\"")
            .withVoluntaryIncome("ACAP", "1.00", "received");

    assertThat(violations(terms))
        .containsExactlyInAnyOrder(
            "/terms/strengthens/ACAP 'ACAP' is no participant",
            "/terms/posts/0/shares/ACAP 'ACAP' is no participant",
            "/terms/costPlan/key/percent/ACAP 'ACAP' is no participant",
            "/terms/costPlan/voluntaryIncome/0/instrument 'ACAP' is no participant");
  }

  @Test
  void aPostsCostIsAnAmountOfItsCurrency() {
    assertThat(violations(conferenceServices().with("/posts/0/yearlyCost", "\"95000.001\"")))
        .containsExactly("/terms/posts/0/yearlyCost 95000.001 has more than the 2 decimals of EUR");
    assertThat(
            violations(
                conferenceServices()
                    .with("/posts/1/yearlyCost", "{\"amount\": \"1\", \"currency\": \"XYZ\"}")))
        .containsExactly("/terms/posts/1/yearlyCost/currency 'XYZ' is not a known currency");
  }

  @Test
  void theEndDoesNotLieBeforeTheStartNorBeyondThirtyYears() {
    assertThat(violations(conferenceServices().with("/end", "\"2027-01-01\""))).isEmpty();
    assertThat(violations(conferenceServices().with("/end", "\"2026-12-31\"")))
        .containsExactly("/terms/end the end 2026-12-31 lies before the start 2027-01-01");
    assertThat(violations(conferenceServices().with("/end", "\"2056-12-31\""))).isEmpty();
    assertThat(violations(conferenceServices().with("/end", "\"2057-01-01\"")))
        .containsExactly("/terms/end terms run for 30 years at most");
  }

  @Test
  void aBudgetYearIsOneOfOurTime() {
    assertThat(violations(conferenceServices().with("/costPlan/oneTime", "{\"2200\": \"1.00\"}")))
        .containsExactly("/terms/costPlan/oneTime/2200 '2200' is no budget year");
  }
}

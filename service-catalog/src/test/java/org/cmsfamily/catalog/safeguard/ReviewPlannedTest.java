package org.cmsfamily.catalog.safeguard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.catalog.family.FamilyExamples.cmsFamily;
import static org.cmsfamily.catalog.safeguard.CaseExamples.breaches;
import static org.cmsfamily.catalog.safeguard.CaseExamples.caseOf;
import static org.cmsfamily.catalog.safeguard.CaseExamples.missing;
import static org.cmsfamily.catalog.terms.TermsExamples.conferenceServices;

import java.util.List;
import org.cmsfamily.catalog.family.FamilyExamples;
import org.cmsfamily.catalog.terms.TermsExamples;
import org.junit.jupiter.api.Test;

class ReviewPlannedTest {

  private static final Verdict SATISFIED = new Verdict.Satisfied();
  private static final List<String> OUTSIDE = List.of("CMS house rule at /reviewDate");

  private static Verdict judge(TermsExamples terms, FamilyExamples family) {
    return new ReviewPlanned().judge(caseOf(terms, family));
  }

  private static Verdict on(String day, FamilyExamples family) {
    return judge(conferenceServices().with("/reviewDate", "\"" + day + "\""), family);
  }

  @Test
  void twelveToThirtySixMonthsAfterTheStart() {
    assertThat(breaches(on("2027-12-31", cmsFamily()))).isEqualTo(OUTSIDE);
    assertThat(on("2028-01-01", cmsFamily())).isEqualTo(SATISFIED);
    assertThat(on("2028-01-02", cmsFamily())).isEqualTo(SATISFIED);
    assertThat(on("2029-12-31", cmsFamily())).isEqualTo(SATISFIED);
    assertThat(on("2030-01-01", cmsFamily())).isEqualTo(SATISFIED);
    assertThat(breaches(on("2030-01-02", cmsFamily()))).isEqualTo(OUTSIDE);
  }

  @Test
  void theMonthsAreTheFamilysHouseRuleAndTheMessageSaysSo() {
    var family = cmsFamily().set("registry.families/F", "/houseRules/reviewMaxMonths", "24");

    assertThat(breaches(on("2029-01-02", family))).isEqualTo(OUTSIDE);
    assertThat(on("2029-01-01", family)).isEqualTo(SATISFIED);
    assertThat(on("2029-01-02", family).toString())
        .contains("house rule: the first review lies 12 to 24 months after the start");
  }

  @Test
  void anOrdinaryMeetingOfAParticipantsBodyExplainsAnotherDay() {
    var mop = meeting("AEWA", "AEWA-MOP", "10", "in person");

    assertThat(breaches(on("2030-05-05", mop))).isEqualTo(OUTSIDE);
    assertThat(on("2030-05-06", mop)).isEqualTo(SATISFIED);
    assertThat(on("2030-05-10", mop)).isEqualTo(SATISFIED);
    assertThat(breaches(on("2030-05-11", mop))).isEqualTo(OUTSIDE);
  }

  @Test
  void anotherMeetingDoesNot() {
    var extraordinary = meeting("AEWA", "AEWA-MOP", "EX2", "online");
    var written = meeting("AEWA", "AEWA-MOP", "10", "written procedure (silence)");
    var outsiders = meeting("EUROBATS", "EUROBATS-MOP", "10", "in person");

    for (var family : List.of(extraordinary, written, outsiders)) {
      assertThat(breaches(on("2030-05-06", family))).isEqualTo(OUTSIDE);
    }
  }

  private static FamilyExamples meeting(
      String instrument, String body, String ordinal, String mode) {
    return cmsFamily()
        .with(
            "registry.meetings/M",
            """
            {"code": "M", "family": "F", "instrument": "%s", "body": "%s", "ordinal": "%s",
             "mode": "%s", "start": "2030-05-06", "end": "2030-05-10"}
            """
                .formatted(instrument, body, ordinal, mode));
  }

  @Test
  void withoutAReviewDate() {
    assertThat(breaches(judge(conferenceServices().without("/reviewDate"), cmsFamily())))
        .isEqualTo(OUTSIDE);
  }

  @Test
  void withoutACommitmentToReport() {
    for (var lack : List.of("/reporting", "/reporting/period", "/reporting/bodies")) {
      assertThat(breaches(judge(conferenceServices().without(lack), cmsFamily())))
          .as(lack)
          .containsExactly("CMS P8 at /reporting");
    }
  }

  @Test
  void aBodyThatIsNotKnownIsNotAssessable() {
    assertThat(
            missing(
                judge(
                    conferenceServices().with("/reporting/bodies", "[\"CMS-STC\", \"X\"]"),
                    cmsFamily())))
        .containsExactly("the body X, which is reported to, is not known");
  }
}

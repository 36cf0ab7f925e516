package org.cmsfamily.catalog.safeguard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.catalog.family.FamilyExamples.cmsFamily;
import static org.cmsfamily.catalog.safeguard.CaseExamples.breaches;
import static org.cmsfamily.catalog.safeguard.CaseExamples.caseOf;
import static org.cmsfamily.catalog.safeguard.CaseExamples.missing;
import static org.cmsfamily.catalog.safeguard.CaseExamples.remarks;
import static org.cmsfamily.catalog.safeguard.CaseExamples.satisfied;
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
    assertThat(satisfied(on("2030-05-06", mop))).isTrue();
    assertThat(satisfied(on("2030-05-10", mop))).isTrue();
    assertThat(breaches(on("2030-05-11", mop))).isEqualTo(OUTSIDE);
  }

  @Test
  void whatRestsOnThatExceptionSaysSo() {
    var mop = meeting("AEWA", "AEWA-MOP", "10", "in person");

    assertThat(remarks(on("2030-05-06", mop))).isEqualTo(OUTSIDE);
    assertThat(on("2030-05-06", mop).remarks().getFirst().message())
        .isEqualTo(
            "the review date 2030-05-06 lies outside; it is that of the first ordinary meeting"
                + " after it (house rule: the first review lies 12 to 36 months after the start)");
    assertThat(on("2029-12-31", mop)).isEqualTo(SATISFIED);
  }

  @Test
  void onlyTheFirstOrdinaryMeetingAfterTheMonthsExplainsADay() {
    var mop = meeting("AEWA", "AEWA-MOP", "10", "in person");

    assertThat(breaches(on("2030-05-06", withStc(mop, "2030-05-05")))).isEqualTo(OUTSIDE);
    assertThat(satisfied(on("2030-05-05", withStc(mop, "2030-05-05")))).isTrue();
    assertThat(satisfied(on("2030-05-06", withStc(mop, "2030-05-07")))).isTrue();
    assertThat(satisfied(on("2030-05-06", withStc(mop, "2030-01-01")))).isTrue();
    assertThat(breaches(on("2030-05-06", withStc(mop, "2030-01-02")))).isEqualTo(OUTSIDE);
  }

  @Test
  void aMeetingOfAnAdvisoryBodyExplainsNothing() {
    var advisory = meeting("AEWA", "AEWA-TC", "10", "in person");

    assertThat(breaches(on("2030-05-06", advisory))).isEqualTo(OUTSIDE);
  }

  @Test
  void anOrdinaryMeetingAfterTheStartExplainsAnEarlierDayToo() {
    var early = withStc(cmsFamily(), "2027-05-06");

    assertThat(satisfied(on("2027-05-06", early))).isTrue();
    assertThat(remarks(on("2027-05-06", early))).isEqualTo(OUTSIDE);
    assertThat(breaches(on("2027-05-05", early))).isEqualTo(OUTSIDE);
    assertThat(breaches(on("2027-05-07", early))).isEqualTo(OUTSIDE);
    assertThat(breaches(on("2027-05-06", cmsFamily()))).isEqualTo(OUTSIDE);
    assertThat(satisfied(on("2027-05-06", withMop(early, "2027-09-01")))).isTrue();
  }

  @Test
  void aMeetingBeforeTheStartExplainsNoDay() {
    assertThat(breaches(on("2026-12-31", withStc(cmsFamily(), "2026-12-31")))).isEqualTo(OUTSIDE);
    assertThat(satisfied(on("2027-01-01", withStc(cmsFamily(), "2027-01-01")))).isTrue();
  }

  private static FamilyExamples withMop(FamilyExamples family, String day) {
    return family.with(
        "registry.meetings/MOP",
        """
        {"code": "MOP", "family": "F", "instrument": "AEWA", "body": "AEWA-MOP", "ordinal": "9",
         "mode": "in person", "start": "%1$s", "end": "%1$s"}
        """
            .formatted(day));
  }

  private static FamilyExamples withStc(FamilyExamples family, String day) {
    return family.with(
        "registry.meetings/STC",
        """
        {"code": "STC", "family": "F", "instrument": "CMS", "body": "CMS-STC", "ordinal": "60",
         "mode": "in person", "start": "%1$s", "end": "%1$s"}
        """
            .formatted(day));
  }

  @Test
  void theCommitmentToReportLeavesOutNoParticipantsCompetentBody() {
    var toCmsAlone = conferenceServices().with("/reporting/bodies", "[\"CMS-STC\"]");
    var toMop = conferenceServices().with("/reporting/bodies", "[\"CMS-STC\", \"AEWA-MOP\"]");
    var notCompetent =
        conferenceServices().with("/reporting/bodies", "[\"CMS-COP\", \"AEWA-STC\"]");

    assertThat(breaches(judge(toCmsAlone, cmsFamily())))
        .containsExactly("AEWA P8 at /reporting/bodies");
    assertThat(judge(toMop, cmsFamily())).isEqualTo(SATISFIED);
    assertThat(breaches(judge(notCompetent, cmsFamily())))
        .containsExactly("CMS P8 at /reporting/bodies");
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

package org.cmsfamily.catalog.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.catalog.proposal.ProposalExamples.agreed;
import static org.cmsfamily.catalog.proposal.ProposalExamples.submitted;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cmsfamily.catalog.family.BodyFacts;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.catalog.testfamily.RegistryJson;
import org.cmsfamily.catalog.testfamily.TermsExample;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What body, meeting and decision have to be, at the limits. */
class BodyRulesTest {

  private final Map<String, String> records = new TreeMap<>();

  private void known(String topic, String key, String json) {
    records.put("registry.%s/%s".formatted(topic, key), json);
  }

  private FamilyOn on(String day) {
    known("families", "FAMILY", "{\"code\":\"FAMILY\",\"demonstration\":false}");
    known(
        "bodies",
        "CMS-STC",
        """
        {"code":"CMS-STC","family":"FAMILY","instrument":"CMS","advisoryOnly":false,
         "competences":[{"subject":"common-services","since":"2015-10-15"}]}\
        """);
    known(
        "bodies",
        "CMS-SCC",
        """
        {"code":"CMS-SCC","family":"FAMILY","instrument":"CMS","advisoryOnly":true,
         "competences":[{"subject":"common-services","since":"2015-10-15"}]}\
        """);
    return RegistryJson.read(records).on(LocalDate.parse(day));
  }

  private void meeting(String code, String body, String end) {
    known(
        "meetings",
        code,
        """
        {"code":"%1$s","family":"FAMILY","instrument":"CMS","body":"%2$s","ordinal":"EX1","mode":null,
         "start":"2026-12-01","end":"%3$s","demonstration":false}\
        """
            .formatted(code, body, end));
  }

  private List<String> submitting(String body, String meeting, String subject, String day) {
    var family = on(day);
    return new SubmissionRules(agreed(), family)
            .against(
                "CMS",
                family.body(body).orElseThrow(),
                family.meeting(meeting).orElseThrow(),
                subject)
            .stream()
            .map(Violation::rule)
            .toList();
  }

  @Test
  void aMeetingIsOpenOnItsLastDayAndClosedTheDayAfter() {
    meeting("EX", "CMS-STC", "2026-12-15");

    assertThat(submitting("CMS-STC", "EX", Terms.COMMON_SERVICES, "2026-12-15")).isEmpty();
    assertThat(submitting("CMS-STC", "EX", Terms.COMMON_SERVICES, "2026-12-16"))
        .containsExactly("meeting-closed");
  }

  @Test
  void everyReasonIsListed() {
    meeting("EX", "CMS-STC", "2026-12-15");

    assertThat(submitting("CMS-SCC", "EX", Terms.STAFFING, "2026-12-16"))
        .containsExactly("subject", "advisory", "competence", "meeting", "meeting-closed");
  }

  private List<String> approving(String status, boolean counts, String adoptedOn, Outcome outcome) {
    known(
        "decisions",
        "D",
        """
        {"key":"D","family":"FAMILY","instrument":"CMS","body":"CMS-STC","meeting":null,"adoptedOn":%s,
         "status":"%s","condition":"if","conditionMet":false,"counts":%b,"provisions":[],"relations":[],
         "demonstration":false}\
        """
            .formatted(adoptedOn, status, counts));
    var request = new ApprovalRequest("D", outcome, List.of(), null, null, "Why", null, null);
    var family = on("2026-12-15");
    return new ApprovalRules(submitted(), family)
        .against("CMS", family.decision("D").orElseThrow(), request).stream()
            .map(Violation::rule)
            .toList();
  }

  @Test
  void aDecisionOfTheSubmissionsDayStandsAndOneOfTheDayBeforeDoesNot() {
    assertThat(approving("adopted", true, "\"2026-11-02\"", Outcome.APPROVED)).isEmpty();
    records.clear();
    assertThat(approving("adopted", true, "\"2026-11-01\"", Outcome.APPROVED))
        .containsExactly("adopted-before-submission");
  }

  private static Submission staffing(Proposal proposal, String body, String day) {
    var one = ProposalExamples.submission(proposal, "CMS");
    return new Submission(
        one.number(),
        "CMS",
        body,
        body + "-EX",
        Terms.STAFFING,
        LocalDate.parse(day),
        one.fingerprint(),
        one.by(),
        one.person(),
        one.screening(),
        List.of(),
        List.of(),
        null);
  }

  private List<String> approvingByTheCommittee(Proposal proposal, String adoptedOn) {
    known(
        "decisions",
        "D",
        """
        {"key":"D","family":"FAMILY","instrument":"CMS","body":"CMS-STC","adoptedOn":"%s",
         "status":"adopted","counts":true}\
        """
            .formatted(adoptedOn));
    var family = on("2026-12-15");
    var request =
        new ApprovalRequest("D", Outcome.APPROVED, List.of(), null, null, null, null, null);
    return new ApprovalRules(proposal, family)
        .against("CMS", family.decision("D").orElseThrow(), request).stream()
            .map(Violation::rule)
            .toList();
  }

  @Test
  void aDecisionIsAdoptedAfterTheTermsCameBeforeItsOwnBodyWheneverTheyWentToAnother() {
    var proposal = submitted();
    var later = proposal.submit(staffing(proposal, "CMS-COP", "2026-11-20"), List.of());

    assertThat(approvingByTheCommittee(later, "2026-11-10")).isEmpty();
    assertThat(approvingByTheCommittee(later, "2026-11-01"))
        .containsExactly("adopted-before-submission");
  }

  @Test
  void aDecisionDoesNotCoverASubjectThatCameBeforeItsBodyLater() {
    var terms = TermsExample.withOneTimeCost("15000.00");
    var posts = Json.tree(terms).deepCopy();
    ((ObjectNode) posts.path("posts").path(0)).put("existing", false);
    var staffed = Json.read(posts.toString(), Terms.class);
    assertThat(staffed.subjectsOf("CMS")).containsExactly(Terms.COMMON_SERVICES, Terms.STAFFING);
    var proposal = ProposalExamples.submitted(staffed);
    for (var instrument : List.of("CMS", "AEWA")) {
      proposal =
          proposal.submit(
              ProposalExamples.submission(
                  proposal, instrument, Terms.STAFFING, ProposalExamples.DAY.plusDays(18)),
              List.of());
    }
    var both = ProposalExamples.DAY.plusDays(20);
    var first = approved(approved(proposal, "CMS", ProposalExamples.DAY), "AEWA", both);

    assertThat(first.stage()).isEqualTo(Stage.SUBMITTED);
    assertThat(approved(first, "CMS", both).stage()).isEqualTo(Stage.APPROVED);
  }

  private static Proposal approved(Proposal proposal, String instrument, LocalDate adoptedOn) {
    var one = ProposalExamples.approval(proposal, instrument, Outcome.APPROVED);
    return new Deciding(proposal, approval -> true)
        .decide(
            new Approval(
                instrument,
                one.body(),
                one.decision() + adoptedOn,
                adoptedOn,
                one.outcome(),
                List.of(),
                null,
                null,
                one.fingerprint(),
                adoptedOn,
                one.by(),
                one.person(),
                null,
                null),
            List.of());
  }

  @Test
  void aDecisionOfTomorrowDoesNotCountToday() {
    assertThat(approving("adopted", true, "\"2026-12-15\"", Outcome.APPROVED)).isEmpty();
    records.clear();
    assertThat(approving("adopted", true, "\"2026-12-16\"", Outcome.APPROVED))
        .containsExactly("does-not-count");
  }

  @Test
  void whatIsTabledOrConfirmedByNobodyDoesNotCount() {
    assertThat(approving("tabled", false, "null", Outcome.APPROVED))
        .containsExactly("no-date", "does-not-count");
    records.clear();
    assertThat(approving("adopted", false, "\"2026-12-15\"", Outcome.APPROVED))
        .containsExactly("does-not-count");
  }

  @Test
  void aConditionalDecisionNamesItsConditions() {
    assertThat(approving("adopted-conditional", true, "\"2026-12-15\"", Outcome.APPROVED))
        .containsExactly("conditions");
  }

  @Test
  void aRecordedDeferralStandsForADeferralOnly() {
    assertThat(approving("deferred", true, "\"2026-12-15\"", Outcome.DEFERRED)).isEmpty();
    records.clear();
    assertThat(approving("deferred", true, "\"2026-12-15\"", Outcome.APPROVED))
        .containsExactly("does-not-count");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "APPROVED_WITH_CONDITIONS")
  void whateverTheOutcomeARecordThatNobodyConfirmedBindsNobody(Outcome outcome) {
    for (var status : List.of("adopted", "rejected", "deferred", "tabled", "retired")) {
      records.clear();
      assertThat(approving(status, false, "\"2026-12-15\"", outcome)).contains("does-not-count");
    }
  }

  @Test
  void aRejectionStandsForARejectionOnly() {
    assertThat(approving("rejected", true, "\"2026-12-15\"", Outcome.REJECTED)).isEmpty();
    records.clear();
    assertThat(approving("rejected", true, "\"2026-12-15\"", Outcome.DEFERRED))
        .containsExactly("does-not-count");
    records.clear();
    assertThat(approving("rejected", true, "\"2026-11-01\"", Outcome.REJECTED))
        .containsExactly("adopted-before-submission");
    records.clear();
    assertThat(approving("rejected", true, "\"2026-12-16\"", Outcome.REJECTED))
        .containsExactly("does-not-count");
  }

  @Test
  void whatABodyRejectsIsDatedByItsStatus() {
    known(
        "decisions",
        "D",
        """
        {"key":"D","family":"FAMILY","instrument":"CMS","body":"CMS-STC","adoptedOn":null,
         "status":"rejected","statusSince":"2026-12","counts":false,"recordCounts":true}\
        """);
    var decision = on("2026-12-15").decision("D").orElseThrow();

    assertThat(decision.decidedOn()).contains(LocalDate.parse("2026-12-01"));
    assertThat(decision.proved()).isTrue();
  }

  @Test
  void aMeetingWhoseEndIsNotKnownIsOverAfterItsFirstDay() {
    known(
        "meetings",
        "EX",
        """
        {"code":"EX","family":"FAMILY","instrument":"CMS","body":"CMS-STC","ordinal":"1","mode":null,
         "start":"2026-12-01","end":null,"demonstration":false}\
        """);

    assertThat(submitting("CMS-STC", "EX", Terms.COMMON_SERVICES, "2026-12-01")).isEmpty();
    assertThat(submitting("CMS-STC", "EX", Terms.COMMON_SERVICES, "2026-12-02"))
        .containsExactly("meeting-closed");
  }

  @Test
  void documentsAfterTheDeadlineAreLateAndOnItAreNot() {
    meeting("EX", "CMS-STC", "2026-12-15");
    var family = on("2026-11-02");
    var body = new BodyFacts("CMS-STC", "FAMILY", "CMS", false, List.of(), 30);
    var days = MeetingDays.of(family.meeting("EX").orElseThrow());

    assertThat(days.lateOn(LocalDate.parse("2026-11-01"), body)).isEmpty();
    assertThat(days.lateOn(LocalDate.parse("2026-11-03"), body))
        .contains(
            "submitted on 2026-11-03, 2 days after the deadline for documents of EX, 2026-11-01");
  }
}

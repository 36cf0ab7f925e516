package org.cmsfamily.catalog.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.catalog.proposal.ProposalExamples.DAY;

import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.catalog.family.FamilyExamples;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.inbox.InboxItem;
import org.cmsfamily.platform.inbox.InboxKind;
import org.cmsfamily.platform.inbox.InboxType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a proposal waits for whom. */
class WaitingProposalTest {

  private static List<InboxItem> waiting(Proposal proposal, String day, String role, String of) {
    var family =
        FamilyExamples.cmsFamily()
            .with(
                "registry.meetings/AEWA-STC-EX", meeting("AEWA-STC-EX", "2026-11-01", "2026-12-31"))
            .with(
                "registry.meetings/AEWA-STC-2", meeting("AEWA-STC-2", "2027-05-04", "2027-05-06"));
    return new WaitingProposal(proposal, family.on(day)).of(new Capacity(role, of)).toList();
  }

  private static String meeting(String code, String start, String end) {
    return """
        {"code":"%s","family":"F","instrument":"AEWA","body":"AEWA-STC","ordinal":"EX",
         "mode":"meeting","start":"%s","end":"%s"}"""
        .formatted(code, start, end);
  }

  private static List<InboxKind> kinds(Proposal proposal, String role, String of) {
    return waiting(proposal, DAY.toString(), role, of).stream().map(InboxItem::kind).toList();
  }

  @Test
  void anExecutiveSecretaryHasToSignAndToAnswerTheAdvice() {
    assertThat(kinds(ProposalExamples.draft(), Roles.EXECUTIVE_SECRETARY, "CMS")).isEmpty();
    assertThat(kinds(ProposalExamples.inConsultation(), Roles.EXECUTIVE_SECRETARY, "CMS"))
        .containsExactly(InboxKind.SIGN);
    assertThat(kinds(ProposalExamples.advised(), Roles.EXECUTIVE_SECRETARY, "CMS"))
        .containsExactly(InboxKind.SIGN, InboxKind.ANSWER);
    assertThat(kinds(ProposalExamples.advised(), Roles.EXECUTIVE_SECRETARY, "EUROBATS")).isEmpty();
    var signed = ProposalExamples.signed(ProposalExamples.advised(), "CMS");
    assertThat(kinds(signed, Roles.EXECUTIVE_SECRETARY, "CMS")).containsExactly(InboxKind.ANSWER);
    var answered = signed.answerAdvice("CMS", "Noted", "CMS:executive-secretary", DAY);
    assertThat(kinds(answered, Roles.EXECUTIVE_SECRETARY, "CMS")).isEmpty();
    assertThat(kinds(ProposalExamples.submitted(), Roles.EXECUTIVE_SECRETARY, "CMS")).isEmpty();
  }

  @Test
  void itNamesTheProposalAndItsFamily() {
    var proposal = ProposalExamples.inConsultation();
    assertThat(waiting(proposal, DAY.toString(), Roles.EXECUTIVE_SECRETARY, "CMS"))
        .extracting(InboxItem::thing)
        .singleElement()
        .satisfies(
            thing -> {
              assertThat(thing.family()).isEqualTo(proposal.family());
              assertThat(thing.type()).isEqualTo(InboxType.PROPOSAL);
              assertThat(thing.code()).isEqualTo(proposal.id());
              assertThat(thing.title().code()).isEqualTo("inbox-proposal");
              assertThat(thing.title().parameters())
                  .containsEntry("title", proposal.current().terms().title());
            });
  }

  @Test
  void theLeadsPeopleHaveToAnswerTheCommentsOfOthers() {
    var commented =
        ProposalExamples.inConsultation()
            .comment(new Comment("CMS:programme-officer", "p", 1, "So", DAY))
            .comment(new Comment("UNEP:adviser", "u", 1, "Why?", DAY))
            .comment(new Comment("AEWA:executive-secretary", "a", 1, "How?", DAY));

    assertThat(kinds(commented, Roles.PROGRAMME_OFFICER, "AEWA")).isEmpty();
    assertThat(waiting(commented, DAY.toString(), Roles.PROGRAMME_OFFICER, "CMS"))
        .extracting(InboxItem::link)
        .containsExactly("/catalog/proposals/P1#comment-2", "/catalog/proposals/P1#comment-3");
    var answered =
        commented.answerComment(
            new CommentAnswer(2, "CMS:programme-officer", "p", 1, "Because", DAY));
    assertThat(kinds(answered, Roles.EXECUTIVE_SECRETARY, "CMS"))
        .containsExactly(InboxKind.SIGN, InboxKind.ANSWER);
    assertThat(
            kinds(
                answered.withdraw(new Withdrawal("No", "CMS", DAY)),
                Roles.PROGRAMME_OFFICER,
                "CMS"))
        .isEmpty();
  }

  @Test
  void theAdviserHasToAdviseByTheDayThatWasAskedFor() {
    var consulted = ProposalExamples.inConsultation();
    assertThat(kinds(consulted, Roles.ADVISER, "UNEP")).containsExactly(InboxKind.ADVISE);
    assertThat(kinds(consulted, Roles.ADVISER, "OTHER")).isEmpty();
    assertThat(kinds(ProposalExamples.advised(), Roles.ADVISER, "UNEP")).isEmpty();

    var by = LocalDate.parse("2026-11-30");
    var asked = consulted.requestAdvice(by, DAY, "CMS:executive-secretary");
    var item = waiting(asked, "2026-11-03", Roles.ADVISER, "UNEP").getFirst();
    assertThat(item.deadline()).isEqualTo(by);
    assertThat(item.link()).isEqualTo("/catalog/proposals/P1");
    assertThat(item.subject()).startsWith(asked.current().terms().serviceCode() + " ");
  }

  @ParameterizedTest
  @CsvSource({
    "registrar, AEWA, true",
    "chair, AEWA-STC, true",
    "committee-member, AEWA-STC, true",
    "registrar, EUROBATS, false",
    "chair, AEWA-MOP, false",
    "programme-officer, AEWA, false"
  })
  void aBodyAndItsRegistrarHaveToDecideUntilItHasDecided(
      String role, String holder, boolean waits) {
    var submitted = ProposalExamples.submitted();
    var items = waiting(submitted, DAY.toString(), role, holder);

    assertThat(items).hasSize(waits ? 1 : 0);
    assertThat(items).allMatch(it -> it.kind() == InboxKind.DECIDE);
    assertThat(items).allMatch(it -> LocalDate.parse("2026-12-31").equals(it.deadline()));
    var decided = ProposalExamples.decided(submitted, "AEWA", Outcome.APPROVED);
    assertThat(waiting(decided, DAY.toString(), role, holder)).isEmpty();
  }

  private static Proposal deferred(@Nullable LocalDate until, @Nullable String meeting) {
    var submitted = ProposalExamples.submitted();
    var said = ProposalExamples.approval(submitted, "AEWA", Outcome.DEFERRED);
    var deferral =
        new Approval(
            said.instrument(),
            said.body(),
            said.decision(),
            said.adoptedOn(),
            said.outcome(),
            List.of(),
            until,
            null,
            said.fingerprint(),
            said.recordedOn(),
            said.by(),
            said.person(),
            meeting,
            null);
    return new Deciding(submitted, one -> true).decide(deferral, List.of());
  }

  private static List<InboxItem> decide(Proposal proposal, String day) {
    return waiting(proposal, day, Roles.REGISTRAR, "AEWA");
  }

  @Test
  void whatIsDeferredToAMeetingComesBackWhenThatMeetingIsThere() {
    var deferred = deferred(null, "AEWA-STC-2");

    assertThat(decide(deferred, "2027-05-03")).isEmpty();
    assertThat(decide(deferred, "2027-05-04"))
        .singleElement()
        .extracting(InboxItem::deadline)
        .isEqualTo(LocalDate.parse("2027-05-06"));
    assertThat(decide(deferred(null, "AEWA-STC-NOT-KNOWN"), "2030-01-01")).isEmpty();
  }

  @Test
  void whatIsDeferredUntilADayComesBackOnItAndWithoutADayAtOnce() {
    var until = deferred(LocalDate.parse("2027-02-01"), null);

    assertThat(decide(until, "2027-01-31")).isEmpty();
    assertThat(decide(until, "2027-02-01")).hasSize(1);
    assertThat(decide(deferred(null, null), DAY.toString())).hasSize(1);
  }

  @Test
  void theChairOfTheBodyThatAmendedTheTermsHasToConfirmTheText() {
    var submitted = ProposalExamples.submitted();
    var next = ProposalExamples.version(2, "14000.00");
    var said = ProposalExamples.approval(submitted, "AEWA", Outcome.APPROVED_AS_AMENDED);
    var amending =
        new Approval(
            said.instrument(),
            said.body(),
            said.decision(),
            said.adoptedOn(),
            said.outcome(),
            List.of(),
            null,
            null,
            said.fingerprint(),
            said.recordedOn(),
            said.by(),
            said.person(),
            null,
            next.fingerprint());
    var amended = new Deciding(submitted, one -> true).amend(amending, next, List.of());

    assertThat(kinds(amended, Roles.CHAIR, "AEWA-STC")).containsExactly(InboxKind.CONFIRM);
    assertThat(kinds(amended, Roles.CHAIR, "CMS-STC")).isEmpty();
    var carried = amending.carriedOver(next.fingerprint(), DAY, "AEWA-STC:chair", "p");
    var confirmed = new Deciding(amended, one -> true).confirm(carried);
    assertThat(kinds(confirmed, Roles.CHAIR, "AEWA-STC")).isEmpty();
  }
}

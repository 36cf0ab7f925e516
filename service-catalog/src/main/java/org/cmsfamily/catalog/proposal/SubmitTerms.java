package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.cmsfamily.catalog.cost.Encumbrance;
import org.cmsfamily.catalog.encumbrance.EncumbranceBook;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.replica.FamilyReplica;
import org.cmsfamily.catalog.screening.Screening;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Violation;

/**
 * An Executive Secretary puts the agreed terms before a competent body of the instrument's own.
 * Safeguards are asked again on that day, and from then the terms hold what they need of the
 * budgets. Source: StC44 decision, P8 and P9.
 */
@ApplicationScoped
class SubmitTerms {

  private final Proposals proposals;
  private final FamilyReplica families;
  private final ScreenProposal screening;
  private final EncumbranceBook book;
  private final Continuations continuations;
  private final Marks marks;
  private final ProposalActor actor;
  private final SubmissionPapers papers;

  SubmitTerms(
      Proposals proposals,
      FamilyReplica families,
      ScreenProposal screening,
      EncumbranceBook book,
      Continuations continuations,
      Marks marks,
      ProposalActor actor,
      SubmissionPapers papers) {
    this.proposals = proposals;
    this.families = families;
    this.screening = screening;
    this.book = book;
    this.continuations = continuations;
    this.marks = marks;
    this.actor = actor;
    this.papers = papers;
  }

  /**
   * Submits them.
   *
   * @param expected the version that was read, if it is named
   * @throws org.cmsfamily.platform.problem.Problem 412 if it has changed since
   */
  Done<Proposal> submit(String id, OptionalLong expected, TermsSubmissionRequest request) {
    var proposal = proposals.lock(id);
    book.lock(proposal.family());
    var family = families.today(proposal.family());
    var body =
        family
            .body(request.body())
            .orElseThrow(() -> PlatformProblems.notKnownYet("Body " + request.body()));
    var meeting =
        family
            .meeting(request.meeting())
            .orElseThrow(() -> PlatformProblems.notKnownYet("Meeting " + request.meeting()));
    var capacity =
        actor.of(ProposalAct.SUBMIT, proposal, body.instrument()::equals, request.actingAs());
    expected.ifPresent(version -> Acts.mustBe(version, proposal));
    var subject = request.subjectOrCommonServices();
    var submission =
        new Submission(
            proposal.commitments().submissions().size() + 1,
            capacity.holder(),
            body.code(),
            meeting.code(),
            subject,
            family.date(),
            proposal.current().fingerprint(),
            capacity.toString(),
            actor.person(),
            screening.screen(proposal, family),
            new BodyDecisions(proposal, RecordApproval.inForce(family))
                .byOthersThan(capacity.holder()),
            MeetingDays.of(meeting).lateOn(family.date(), body).stream().toList(),
            request.paper());
    var against =
        new ArrayList<>(
            new SubmissionRules(proposal, family)
                .against(capacity.holder(), body, meeting, subject));
    against.addAll(
        continuations.against(proposal.continuation(), proposal.current().terms(), family));
    against.addAll(covering(proposal, family, capacity.holder(), submission.screening()));
    var submitted =
        proposals.update(marks.inherited(proposal.submit(submission, against), family, capacity));
    take(proposal, screening.holds(proposal, family));
    papers.fix(MeetingDocument.of(submitted, submission.number()));
    return ProposalAct.SUBMIT.done(
        submitted, capacity, Map.of("fingerprint", submission.fingerprint(), "body", body.code()));
  }

  /** Terms that continue a service hold what they need beyond what it holds already. */
  private void take(Proposal proposal, List<Encumbrance> needed) {
    var terms = proposal.current().terms();
    var beyond =
        proposal.continuation() == null
            ? needed
            : book.of(proposal.family())
                .beyond(terms.serviceCode(), proposal.id(), needed, terms.firstWholeYear());
    book.take(proposal.family(), beyond, proposal.participants());
  }

  /**
   * Where the roll-out names the body whose provision covers, another body's is not enough. What
   * the screening says already is not said twice.
   */
  private List<Violation> covering(
      Proposal proposal, FamilyOn family, String instrument, Screening screened) {
    var known = screened.violations();
    return screening.mandate(proposal, family, instrument).stream()
        .filter(violation -> !known.contains(violation))
        .map(
            lacking ->
                new Violation("/body", "submission-needs", "P8", lacking.text(), lacking.extra()))
        .toList();
  }
}

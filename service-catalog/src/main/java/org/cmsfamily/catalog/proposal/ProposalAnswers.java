package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.store.ReadTransaction;
import org.jspecify.annotations.Nullable;

/** What a proposal's resources answer: the proposal as this caller sees it. */
@ApplicationScoped
class ProposalAnswers {

  private final Proposals proposals;
  private final BusinessCalendar calendar;
  private final Actor actor;
  private final Acts acts;
  private final ReadTransaction reads;

  ProposalAnswers(
      Proposals proposals,
      BusinessCalendar calendar,
      Actor actor,
      Acts acts,
      ReadTransaction reads) {
    this.proposals = proposals;
    this.calendar = calendar;
    this.actor = actor;
    this.acts = acts;
    this.reads = reads;
  }

  /** 201, for a new proposal and for anything added to one. */
  Response added(Supplier<Proposal> deed) {
    return acts.once(
        () -> {
          var proposal = deed.get();
          return StoredResponse.created(
              "/proposals/" + proposal.id(), view(proposal), proposal.version());
        });
  }

  Response changed(Supplier<Proposal> deed) {
    return acts.once(
        () -> {
          var changed = deed.get();
          return StoredResponse.ok(view(changed), changed.version());
        });
  }

  Response shown(String id) {
    return reads.inTransaction(
        () -> {
          var proposal = proposals.get(id);
          return Response.ok(view(proposal))
              .header("ETag", "\"" + proposal.version() + "\"")
              .build();
        });
  }

  Paged<ProposalSummary> page(
      @Nullable String family,
      @Nullable String state,
      @Nullable Integer limit,
      @Nullable String cursor) {
    var page = Page.of(limit, cursor);
    return reads.inTransaction(() -> proposals.page(family, state, page).map(ProposalSummary::of));
  }

  TermsView version(String id, int number) {
    return reads.inTransaction(
        () -> {
          var proposal = proposals.get(id);
          return proposal
              .numbered(number)
              .map(version -> TermsView.of(proposal, version))
              .orElseThrow(
                  () -> PlatformProblems.notFound("version %d of %s".formatted(number, id)));
        });
  }

  MeetingDocument document(String id, int number) {
    return reads.inTransaction(
        () -> {
          var proposal = proposals.get(id);
          return proposal.commitments().submissions().stream()
              .filter(submission -> submission.number() == number)
              .findFirst()
              .map(submission -> MeetingDocument.of(proposal, submission))
              .orElseThrow(
                  () -> PlatformProblems.notFound("submission %d of %s".formatted(number, id)));
        });
  }

  private ProposalView view(Proposal proposal) {
    return ProposalView.of(proposal, calendar.today(proposal.family()), actor.capacities());
  }
}

package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.family.MeetingFacts;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.inbox.InboxItem;
import org.cmsfamily.platform.inbox.InboxKind;
import org.cmsfamily.platform.inbox.InboxThing;
import org.cmsfamily.platform.inbox.InboxType;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/** What of a proposal waits for whom. */
record WaitingProposal(Proposal proposal, FamilyOn family) {

  /** All that waits for the holder of a capacity. */
  Stream<InboxItem> of(Capacity held) {
    return switch (held.role()) {
      case Roles.EXECUTIVE_SECRETARY ->
          Stream.of(toSign(held), toAnswer(held), toAnswerComments(held)).flatMap(one -> one);
      case Roles.PROGRAMME_OFFICER -> toAnswerComments(held);
      case Roles.ADVISER -> toAdvise(held);
      case Roles.REGISTRAR -> toDecide(held, one -> one.instrument().equals(held.holder()));
      case Roles.CHAIR ->
          Stream.concat(toDecide(held, one -> one.body().equals(held.holder())), toConfirm(held));
      case Roles.COMMITTEE_MEMBER -> toDecide(held, one -> one.body().equals(held.holder()));
      default -> Stream.empty();
    };
  }

  private Stream<InboxItem> toSign(Capacity held) {
    return proposal.stage() == Stage.IN_CONSULTATION
            && proposal.isParticipant(held.holder())
            && !proposal.toCurrent().isSignedBy(held.holder())
        ? Stream.of(item(InboxKind.SIGN, held, null, proposal.current().createdOn(), held.holder()))
        : Stream.empty();
  }

  private Stream<InboxItem> toAdvise(Capacity held) {
    var advice = proposal.consultation().advice();
    int version = proposal.current().number();
    return proposal.stage() == Stage.IN_CONSULTATION
            && proposal.adviser().equals(held.holder())
            && advice.on(version).isEmpty()
        ? Stream.of(
            item(
                InboxKind.ADVISE,
                held,
                advice.requestFor(version).map(AdviceRequest::by).orElse(null),
                proposal.current().createdOn(),
                null))
        : Stream.empty();
  }

  private boolean isOpen() {
    return proposal.stage() == Stage.IN_CONSULTATION || proposal.stage() == Stage.AGREED;
  }

  private Stream<InboxItem> toAnswer(Capacity held) {
    var advice = proposal.consultation().advice();
    return isOpen() && proposal.isParticipant(held.holder())
        ? advice
            .newest()
            .filter(
                one ->
                    advice.answers().stream()
                        .noneMatch(
                            answer ->
                                answer.instrument().equals(held.holder())
                                    && answer.version() >= one.version()))
            .map(one -> item(InboxKind.ANSWER, held, null, one.on(), held.holder()))
            .stream()
        : Stream.empty();
  }

  /** Comments of others wait for the lead's people. */
  private Stream<InboxItem> toAnswerComments(Capacity held) {
    var consultation = proposal.consultation();
    return isOpen() && proposal.lead().equals(held.holder())
        ? consultation.openComments(held.holder()).stream()
            .map(
                number ->
                    item(
                        InboxKind.ANSWER,
                        held,
                        "#comment-" + number,
                        null,
                        consultation.comments().get(number - 1).on(),
                        held.holder()))
        : Stream.empty();
  }

  /** What is deferred until a day or a meeting comes back on its first day. */
  private Stream<InboxItem> toDecide(Capacity held, Predicate<Submission> own) {
    var current = proposal.toCurrent();
    return current.submissions().stream()
        .filter(own)
        .filter(one -> waits(current.latestOf(one.instrument(), one.body())))
        .map(
            one ->
                item(
                    InboxKind.DECIDE,
                    held,
                    deadline(one, current.latestOf(one.instrument(), one.body())),
                    one.submittedOn(),
                    one.instrument()))
        .distinct();
  }

  private boolean waits(Optional<Approval> said) {
    return said.isEmpty()
        || (said.get().outcome() == Outcome.DEFERRED
            && !comesBack(said.get()).isAfter(family.date()));
  }

  /** The day from which a body has to decide again; the last of all days while it is not known. */
  private LocalDate comesBack(Approval deferral) {
    var meeting = deferral.untilMeeting();
    var until = deferral.until();
    if (meeting != null) {
      return family.meeting(meeting).map(MeetingFacts::opening).orElse(LocalDate.MAX);
    }
    return until == null ? LocalDate.MIN : until;
  }

  private @Nullable LocalDate deadline(Submission submission, Optional<Approval> deferral) {
    return family
        .meeting(
            deferral
                .flatMap(one -> Optional.ofNullable(one.untilMeeting()))
                .orElse(submission.meeting()))
        .map(meeting -> MeetingDays.of(meeting).last())
        .orElse(null);
  }

  private Stream<InboxItem> toConfirm(Capacity held) {
    return proposal.commitments().amendedTo(proposal.current().fingerprint()).stream()
        .filter(one -> one.body().equals(held.holder()))
        .filter(one -> proposal.toCurrent().latestOf(one.instrument(), one.body()).isEmpty())
        .map(one -> item(InboxKind.CONFIRM, held, null, one.recordedOn(), one.instrument()));
  }

  private InboxItem item(
      InboxKind kind,
      Capacity held,
      @Nullable LocalDate deadline,
      LocalDate since,
      @Nullable String instrument) {
    return item(kind, held, "", deadline, since, instrument);
  }

  private InboxItem item(
      InboxKind kind,
      Capacity held,
      String part,
      @Nullable LocalDate deadline,
      LocalDate since,
      @Nullable String instrument) {
    var terms = proposal.current().terms();
    return new InboxItem(
        kind,
        held,
        terms.serviceCode() + " " + terms.title(),
        "/catalog/proposals/" + proposal.id() + part,
        deadline,
        since.atStartOfDay().toInstant(ZoneOffset.UTC),
        instrument,
        new InboxThing(
            proposal.family(),
            InboxType.PROPOSAL,
            proposal.id(),
            Text.of("inbox-proposal")
                .with("service", terms.serviceCode())
                .with("title", terms.title())));
  }
}

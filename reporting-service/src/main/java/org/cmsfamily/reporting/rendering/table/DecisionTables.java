package org.cmsfamily.reporting.rendering.table;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.reporting.document.Pending;
import org.cmsfamily.reporting.rendering.text.ReportNames;
import org.cmsfamily.reporting.replica.Names;
import org.cmsfamily.reporting.snapshot.DecisionFacts;
import org.cmsfamily.reporting.snapshot.InvitationFacts;
import org.cmsfamily.reporting.snapshot.TransmittalFacts;
import org.jspecify.annotations.Nullable;

/** Decisions, what is pending, invitations and transmittals. */
public final class DecisionTables {

  /** The decisions behind the services. */
  public static final Table<DecisionFacts> DECISIONS =
      Table.<DecisionFacts>of("decisions", report -> report.document().decisions().stream())
          .text("decision", DecisionFacts::key)
          .onPaper(1, 23, (names, each) -> Objects.requireNonNullElse(each.symbol(), each.key()))
          .instrument("instrument", DecisionFacts::instrument)
          .text("body", DecisionFacts::body)
          .onPaper(2, 18, (names, decision) -> names.body(decision.body()))
          .text("meeting", DecisionFacts::meeting)
          .text("symbol", DecisionFacts::symbol)
          .published("adopted_on", DecisionFacts::adoptedOn)
          .onPaper(3, 17, (names, each) -> names.formats().published(each.adoptedOn()))
          .code("status", "decision", DecisionFacts::status)
          .text("title", decision -> english(decision.title()))
          .said(DecisionTables::title)
          .onPaper(4, 42, DecisionTables::title)
          .bool("demonstration", decision -> Boolean.TRUE.equals(decision.demonstration()));

  /** Terms before a body. */
  public static final Table<Pending.Approval> APPROVALS =
      Table.<Pending.Approval>of(
              "pending_approvals", report -> report.document().pending().approvals().stream())
          .text("proposal", Pending.Approval::proposal)
          .text("title", Pending.Approval::title)
          .onPaper(1, 46, (names, approval) -> names.recorded(approval.title()))
          .instrument("instrument", Pending.Approval::instrument)
          .text("body", Pending.Approval::body)
          .onPaper(2, 16, (names, approval) -> names.body(approval.body()))
          .text("meeting", Pending.Approval::meeting)
          .onPaper(
              3,
              18,
              (names, each) ->
                  each.meeting() == null ? names.none() : names.meeting(each.meeting()))
          .date("submitted_on", Pending.Approval::submittedOn)
          .onPaper(4, 20);

  /** Conditions that are open. */
  public static final Table<Pending.Condition> CONDITIONS =
      Table.<Pending.Condition>of(
              "pending_conditions", report -> report.document().pending().conditions().stream())
          .text("service", Pending.Condition::service)
          .text("decision", Pending.Condition::decision)
          .instrument("instrument", Pending.Condition::instrument)
          .onPaper(2, 16, (names, condition) -> names.instrument(condition.instrument()))
          .text("condition", Pending.Condition::text)
          .onPaper(1, 64, (names, condition) -> names.recorded(condition.text()))
          .date("by", Pending.Condition::by)
          .onPaper(3, 20);

  /** Who was invited to what. */
  public static final Table<InvitationFacts> INVITATIONS =
      Table.<InvitationFacts>of("invitations", report -> report.document().invitations().stream())
          .text("invitation", InvitationFacts::id)
          .text("decision", InvitationFacts::decision)
          .onPaper(3, 24, (names, invitation) -> names.decision(invitation.decision()))
          .instrument("instrument", InvitationFacts::instrument)
          .text("addressee", DecisionTables::addressee)
          .onPaper(1, 16, DecisionTables::addressed)
          .text("requests", invitation -> joined(invitation.requests()))
          .onPaper(2, 40, (names, each) -> names.recorded(joined(each.requests())))
          .code("state", "invitation", InvitationFacts::state)
          .onPaper(4, 20, DecisionTables::answered)
          .text("answered_by", InvitationFacts::answeredBy);

  /** What was communicated to whom. */
  public static final Table<TransmittalFacts> TRANSMITTALS =
      Table.<TransmittalFacts>of(
              "transmittals", report -> report.document().transmittals().stream())
          .text("transmittal", TransmittalFacts::id)
          .text("capacity", TransmittalFacts::capacity)
          .onPaper(1, 20, (names, transmittal) -> capacity(names, transmittal.capacity()))
          .text("to_body", TransmittalFacts::toBody)
          .onPaper(2, 24, DecisionTables::to)
          .text("to_meeting", TransmittalFacts::toMeeting)
          .text("decisions", transmittal -> joined(transmittal.decisions()))
          .text("documents", transmittal -> joined(transmittal.documents()))
          .onPaper(3, 32, DecisionTables::sent)
          .code("state", "transmittal", TransmittalFacts::state)
          .onPaper(4, 24, DecisionTables::state)
          .published("received_on", TransmittalFacts::receivedOn);

  static final List<Table<?>> ALL =
      List.of(DECISIONS, APPROVALS, CONDITIONS, INVITATIONS, TRANSMITTALS);

  private DecisionTables() {}

  private static String english(@Nullable Names names) {
    return names == null ? "" : names.in("en", "");
  }

  /** The demonstration's mark stands beside every decision that bears it. */
  private static String title(ReportNames names, DecisionFacts decision) {
    if (decision.title() == null) {
      return "";
    }
    var text = names.name(decision.title(), "");
    return Boolean.TRUE.equals(decision.demonstration())
            && !english(decision.title()).contains("demonstration")
        ? names.messages().demonstration(text)
        : text;
  }

  private static String addressee(InvitationFacts invitation) {
    var addressee = invitation.addressee();
    return addressee == null ? "" : addressee.label();
  }

  private static String addressed(ReportNames names, InvitationFacts invitation) {
    return invitation.addressee() == null ? names.none() : names.addressee(addressee(invitation));
  }

  private static String answered(ReportNames names, InvitationFacts invitation) {
    var state = names.word("invitation", invitation.state());
    return invitation.answeredBy() == null
        ? state
        : names.messages().answeredBy(state, names.decision(invitation.answeredBy()));
  }

  /** An office, such as {@code CMS-STC:chair}, in words; also that of a deputy. */
  private static String capacity(ReportNames names, @Nullable String capacity) {
    if (capacity == null) {
      return names.none();
    }
    var held = Capacity.parse(capacity);
    var role = names.word("office", held.role());
    var holder = names.body(held.holder());
    return held.inCharge()
        ? names.messages().officerInCharge(role, holder)
        : names.messages().office(role, holder);
  }

  private static String to(ReportNames names, TransmittalFacts transmittal) {
    var body = names.body(transmittal.toBody());
    return transmittal.toMeeting() == null
        ? body
        : names.messages().atMeeting(body, names.meeting(transmittal.toMeeting()));
  }

  private static String sent(ReportNames names, TransmittalFacts transmittal) {
    var decisions =
        Objects.requireNonNullElse(transmittal.decisions(), List.<String>of()).stream()
            .map(names::decision)
            .toList();
    return Stream.of(joined(transmittal.documents()), joined(decisions))
        .filter(each -> !each.isEmpty())
        .reduce((documents, rest) -> documents + "; " + rest)
        .orElse("");
  }

  private static String state(ReportNames names, TransmittalFacts transmittal) {
    return transmittal.state().equals("received")
        ? names.messages().received(names.formats().published(transmittal.receivedOn()))
        : names.word("transmittal", transmittal.state());
  }

  private static String joined(@Nullable List<String> parts) {
    return String.join("; ", Objects.requireNonNullElse(parts, List.of()));
  }
}

package org.cmsfamily.reporting.rendering.table;

import static org.cmsfamily.reporting.rendering.table.Column.bool;
import static org.cmsfamily.reporting.rendering.table.Column.date;
import static org.cmsfamily.reporting.rendering.table.Column.text;

import java.util.List;
import java.util.Objects;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.snapshot.InvitationFacts;
import org.cmsfamily.reporting.snapshot.Names;
import org.jspecify.annotations.Nullable;

/** Decisions, what is pending, invitations and transmittals. */
final class DecisionTables {

  private DecisionTables() {}

  static List<Table> of(ReportDocument report) {
    return List.of(
        decisions(report),
        approvals(report),
        conditions(report),
        invitations(report),
        transmittals(report));
  }

  private static Table decisions(ReportDocument report) {
    return new Table(
        "decisions",
        List.of(
            text("decision"),
            text("instrument"),
            text("body"),
            text("meeting"),
            text("symbol"),
            text("adopted_on"),
            text("status"),
            text("title"),
            bool("demonstration")),
        report.decisions().stream()
            .map(
                decision ->
                    new TableRow()
                        .text(decision.key())
                        .text(decision.instrument())
                        .text(decision.body())
                        .text(decision.meeting())
                        .text(decision.symbol())
                        .text(decision.adoptedOn())
                        .text(decision.status())
                        .text(english(decision.title()))
                        .bool(Boolean.TRUE.equals(decision.demonstration())))
            .toList());
  }

  private static Table approvals(ReportDocument report) {
    return new Table(
        "pending_approvals",
        List.of(
            text("proposal"),
            text("title"),
            text("instrument"),
            text("body"),
            text("meeting"),
            date("submitted_on")),
        report.pending().approvals().stream()
            .map(
                approval ->
                    new TableRow()
                        .text(approval.proposal())
                        .text(approval.title())
                        .text(approval.instrument())
                        .text(approval.body())
                        .text(approval.meeting())
                        .date(approval.submittedOn()))
            .toList());
  }

  private static Table conditions(ReportDocument report) {
    return new Table(
        "pending_conditions",
        List.of(
            text("service"), text("decision"), text("instrument"), text("condition"), date("by")),
        report.pending().conditions().stream()
            .map(
                condition ->
                    new TableRow()
                        .text(condition.service())
                        .text(condition.decision())
                        .text(condition.instrument())
                        .text(condition.text())
                        .date(condition.by()))
            .toList());
  }

  private static Table invitations(ReportDocument report) {
    return new Table(
        "invitations",
        List.of(
            text("invitation"),
            text("decision"),
            text("instrument"),
            text("addressee"),
            text("requests"),
            text("state"),
            text("answered_by")),
        report.invitations().stream()
            .map(
                invitation ->
                    new TableRow()
                        .text(invitation.id())
                        .text(invitation.decision())
                        .text(invitation.instrument())
                        .text(addressee(invitation))
                        .text(joined(invitation.requests()))
                        .text(invitation.state())
                        .text(invitation.answeredBy()))
            .toList());
  }

  private static Table transmittals(ReportDocument report) {
    return new Table(
        "transmittals",
        List.of(
            text("transmittal"),
            text("capacity"),
            text("to_body"),
            text("to_meeting"),
            text("decisions"),
            text("documents"),
            text("state"),
            text("received_on")),
        report.transmittals().stream()
            .map(
                transmittal ->
                    new TableRow()
                        .text(transmittal.id())
                        .text(transmittal.capacity())
                        .text(transmittal.toBody())
                        .text(transmittal.toMeeting())
                        .text(joined(transmittal.decisions()))
                        .text(joined(transmittal.documents()))
                        .text(transmittal.state())
                        .text(transmittal.receivedOn()))
            .toList());
  }

  private static String addressee(InvitationFacts invitation) {
    var addressee = invitation.addressee();
    return addressee == null ? "" : addressee.label();
  }

  private static String english(@Nullable Names names) {
    return names == null ? "" : names.in("en", "");
  }

  private static String joined(@Nullable List<String> parts) {
    return String.join("; ", Objects.requireNonNullElse(parts, List.of()));
  }
}

package org.cmsfamily.reporting.rendering.paper;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.snapshot.InvitationFacts;
import org.cmsfamily.reporting.snapshot.TransmittalFacts;

/** Who was invited to what, and what was communicated to whom. */
final class InvitationsSection implements Section {

  @Override
  public void write(Paper paper, ReportNames names) {
    paper.section(paper.text("invitations.title"));
    var report = names.report();
    if (report.invitations().isEmpty()) {
      paper.paragraph(paper.text("invitations.none"));
    } else {
      paper.paragraph(paper.text("invitations.text", report.invitations().size(), open(report)));
    }
    var invitations =
        new PaperTable(
                paper.text("invitations.table"),
                List.of(
                    paper.text("invitations.addressee"),
                    paper.text("invitations.request"),
                    paper.text("invitations.decision"),
                    paper.text("invitations.state")))
            .widths("16 40 24 20");
    report.invitations().forEach(each -> invitations.row(invitation(paper, each)));
    paper.table(invitations);
    if (report.transmittals().isEmpty()) {
      paper.paragraph(paper.text("transmittals.none"));
    }
    var transmittals =
        new PaperTable(
                paper.text("transmittals.table"),
                List.of(
                    paper.text("transmittals.from"),
                    paper.text("transmittals.to"),
                    paper.text("transmittals.what"),
                    paper.text("transmittals.state")))
            .widths("20 24 32 24");
    report.transmittals().forEach(each -> transmittals.row(transmittal(paper, each)));
    paper.table(transmittals);
  }

  private static long open(ReportDocument report) {
    return report.invitations().stream()
        .filter(invitation -> invitation.state().equals("open"))
        .count();
  }

  private static List<String> invitation(Paper paper, InvitationFacts invitation) {
    var addressee = invitation.addressee();
    var state = paper.texts().word("invitation", invitation.state());
    return List.of(
        addressee == null ? paper.text("none") : addressee.label(),
        String.join("; ", Objects.requireNonNullElse(invitation.requests(), List.of())),
        invitation.decision(),
        invitation.answeredBy() == null
            ? state
            : paper.text("invitations.answered", state, invitation.answeredBy()));
  }

  private static List<String> transmittal(Paper paper, TransmittalFacts transmittal) {
    var meeting = transmittal.toMeeting();
    return List.of(
        Objects.requireNonNullElse(transmittal.capacity(), paper.text("none")),
        meeting == null
            ? transmittal.toBody()
            : paper.text("transmittals.at", transmittal.toBody(), meeting),
        String.join(
            "; ",
            Stream.of(transmittal.documents(), transmittal.decisions())
                .map(each -> Objects.requireNonNullElse(each, List.<String>of()))
                .flatMap(List::stream)
                .toList()),
        transmittal.state().equals("received")
            ? paper.text(
                "transmittal.received", paper.numbers().published(transmittal.receivedOn()))
            : paper.texts().word("transmittal", transmittal.state()));
  }
}

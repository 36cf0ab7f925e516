package org.cmsfamily.reporting.rendering.paper;

import java.util.List;
import java.util.Objects;

/** Approvals not yet given, and conditions not yet met. */
final class PendingSection implements Section {

  @Override
  public void write(Paper paper, ReportNames names) {
    paper.section(paper.text("pending.title"));
    var pending = names.report().pending();
    if (pending.approvals().isEmpty() && pending.conditions().isEmpty()) {
      paper.paragraph(paper.text("pending.none"));
      return;
    }
    paper.paragraph(paper.text("pending.text"));
    var approvals =
        new PaperTable(
                paper.text("pending.approvals"),
                List.of(
                    paper.text("pending.service"),
                    paper.text("pending.body"),
                    paper.text("pending.meeting"),
                    paper.text("pending.submitted")))
            .widths("46 16 18 20");
    pending
        .approvals()
        .forEach(
            approval ->
                approvals.row(
                    approval.title(),
                    approval.body(),
                    Objects.requireNonNullElse(approval.meeting(), paper.text("none")),
                    paper.numbers().date(approval.submittedOn())));
    paper.table(approvals);
    var conditions =
        new PaperTable(
                paper.text("pending.conditions"),
                List.of(
                    paper.text("pending.condition"),
                    paper.text("pending.instrument"),
                    paper.text("pending.by")))
            .widths("64 16 20");
    pending
        .conditions()
        .forEach(
            condition ->
                conditions.row(
                    condition.text(),
                    names.instrument(condition.instrument()),
                    paper.numbers().date(condition.by())));
    paper.table(conditions);
  }
}

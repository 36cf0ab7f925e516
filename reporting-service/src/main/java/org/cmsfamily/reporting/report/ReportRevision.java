package org.cmsfamily.reporting.report;

import java.time.LocalDate;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.reporting.document.ReportDocument;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a report and how far it has come. Its content never changes.
 *
 * @param sha256 of its canonical JSON
 * @param dated the day on which the last of its quarters was closed
 * @param reason why it was issued
 * @param meeting that it was submitted to
 * @param decision by which it was noted
 */
record ReportRevision(
    int number,
    ReportStage state,
    String sha256,
    boolean provisional,
    @Nullable LocalDate dated,
    String reason,
    @Nullable LocalDate clearedOn,
    @Nullable Capacity clearedBy,
    @Nullable LocalDate submittedOn,
    @Nullable String meeting,
    @Nullable LocalDate notedOn,
    @Nullable String decision) {

  static ReportRevision draft(ReportDocument document, String sha256) {
    return new ReportRevision(
        document.revision(),
        ReportStage.DRAFT,
        sha256,
        document.provisional(),
        document.dated(),
        document.reason(),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  ReportRevision cleared(LocalDate on, Capacity by) {
    return now(ReportStage.CLEARED, on, by, null, null, null, null);
  }

  ReportRevision submitted(LocalDate on, String to) {
    return now(ReportStage.SUBMITTED, clearedOn, clearedBy, on, to, null, null);
  }

  ReportRevision noted(LocalDate on, String by) {
    return now(ReportStage.NOTED, clearedOn, clearedBy, submittedOn, meeting, on, by);
  }

  private ReportRevision now(
      ReportStage stage,
      @Nullable LocalDate cleared,
      @Nullable Capacity clearing,
      @Nullable LocalDate submitted,
      @Nullable String to,
      @Nullable LocalDate noted,
      @Nullable String by) {
    return new ReportRevision(
        number,
        stage,
        sha256,
        provisional,
        dated,
        reason,
        cleared,
        clearing,
        submitted,
        to,
        noted,
        by);
  }
}

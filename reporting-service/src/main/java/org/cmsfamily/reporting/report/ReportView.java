package org.cmsfamily.reporting.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.reporting.snapshot.Objection;
import org.cmsfamily.reporting.snapshot.Period;
import org.jspecify.annotations.Nullable;

/**
 * A report as its readers see it; the revisions that they may see.
 *
 * @param objectionsUntil the last day for the other participants to object to the latest revision;
 *     null while that is not cleared
 */
record ReportView(
    String id,
    String family,
    String body,
    String instrument,
    Period period,
    ReportStage state,
    int revision,
    boolean provisional,
    boolean demonstration,
    Set<String> participants,
    List<RevisionView> revisions,
    List<Objection> objections,
    @Nullable LocalDate objectionsUntil,
    List<PossibleAct> acts) {

  /**
   * One revision with its files.
   *
   * @param missing forms that it lacks; they can be rendered again
   * @param agreements of the other participants
   * @param errata that stand beside it; its files never change
   */
  record RevisionView(
      int number,
      ReportStage state,
      String sha256,
      boolean provisional,
      @Nullable LocalDate dated,
      String reason,
      List<StoredFile> files,
      List<MissingForm> missing,
      @Nullable LocalDate clearedOn,
      @Nullable Capacity clearedBy,
      @Nullable LocalDate submittedOn,
      @Nullable String meeting,
      @Nullable LocalDate notedOn,
      @Nullable String decision,
      List<Agreement> agreements,
      List<ReportErratum> errata) {

    static RevisionView of(
        ReportRevision revision, List<StoredFile> files, List<MissingForm> missing) {
      return new RevisionView(
          revision.number(),
          revision.state(),
          revision.sha256(),
          revision.provisional(),
          revision.dated(),
          revision.reason(),
          files,
          missing,
          revision.clearedOn(),
          revision.clearedBy(),
          revision.submittedOn(),
          revision.meeting(),
          revision.notedOn(),
          revision.decision(),
          revision.given(),
          revision.beside());
    }
  }

  static ReportView of(
      Report report, List<RevisionView> revisions, ObjectionDays days, List<PossibleAct> acts) {
    var latest = report.latest();
    return new ReportView(
        report.id(),
        report.family(),
        report.body(),
        report.instrument(),
        report.period(),
        latest.state(),
        latest.number(),
        latest.provisional(),
        report.demonstration(),
        report.participants(),
        revisions,
        report.objections(),
        days.last(report).orElse(null),
        acts);
  }
}

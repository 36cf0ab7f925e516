package org.cmsfamily.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.snapshot.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a report and how far it has come. Its content never changes.
 *
 * @param sha256 of its canonical JSON
 * @param dated the day of issue
 * @param reason why it was issued
 * @param meeting that it was submitted to
 * @param decision by which it was noted
 * @param agreements of the other participants, once it is cleared
 * @param errata beside it, once it is noted
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
    @Nullable String decision,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<Agreement> agreements,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<ReportErratum> errata) {

  static final Text ERRATA_OF_NOTED = Text.of("errata-of-noted");

  private static final int MOST_ERRATA = 100;

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
        null,
        null,
        null);
  }

  ReportRevision cleared(LocalDate on, Capacity by) {
    return now(ReportStage.CLEARED, on, by, null, null, null, null, agreements);
  }

  ReportRevision agreed(Agreement agreement) {
    var more = new ArrayList<>(given());
    more.add(agreement);
    return now(state, clearedOn, clearedBy, submittedOn, meeting, notedOn, decision, more);
  }

  ReportRevision submitted(LocalDate on, String to) {
    return now(ReportStage.SUBMITTED, clearedOn, clearedBy, on, to, null, null, agreements);
  }

  ReportRevision noted(LocalDate on, String by) {
    return now(ReportStage.NOTED, clearedOn, clearedBy, submittedOn, meeting, on, by, agreements);
  }

  /**
   * With an erratum beside it.
   *
   * @throws Problem 409 if it is not noted; 422 if it has as many as it may
   */
  ReportRevision corrected(ReportErratum erratum) {
    if (state != ReportStage.NOTED) {
      throw Problem.of(ReportingProblems.WRONG_STATE, ERRATA_OF_NOTED);
    }
    if (beside().size() >= MOST_ERRATA) {
      throw Problem.of(
          ReportingProblems.TOO_MANY, Text.of("most-errata").with("most", MOST_ERRATA));
    }
    var more = new ArrayList<>(beside());
    more.add(erratum);
    return new ReportRevision(
        number,
        state,
        sha256,
        provisional,
        dated,
        reason,
        clearedOn,
        clearedBy,
        submittedOn,
        meeting,
        notedOn,
        decision,
        agreements,
        more);
  }

  /** The errata beside it; none if there are none. */
  List<ReportErratum> beside() {
    return errata == null ? List.of() : errata;
  }

  /** The agreements; none if nobody has given one. */
  List<Agreement> given() {
    return agreements == null ? List.of() : agreements;
  }

  boolean agreedBy(String instrument) {
    return given().stream().anyMatch(one -> one.instrument().equals(instrument));
  }

  /** Whether its figures are those of the revision before. */
  boolean hasTheFiguresOfTheOneBefore() {
    return reason.equals(Manifest.OBJECTION) || reason.equals(Manifest.PAPER);
  }

  private ReportRevision now(
      ReportStage stage,
      @Nullable LocalDate cleared,
      @Nullable Capacity clearing,
      @Nullable LocalDate submitted,
      @Nullable String to,
      @Nullable LocalDate noted,
      @Nullable String by,
      @Nullable List<Agreement> agreed) {
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
        by,
        agreed,
        errata);
  }
}

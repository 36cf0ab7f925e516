package org.cmsfamily.workbench.reporting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one run of the reporting job did.
 *
 * @param startedBy in which capacity it was started
 * @param results for each body and period
 */
public record ReportingRun(
    String id, String period, @Nullable String startedBy, List<Result> results) {

  /**
   * What it did for one body and period.
   *
   * @param revision the latest; 0 if there is none
   * @param dueOn from when on a provisional revision is issued
   * @param failure what kind of problem held it up
   * @param failedForms files that could not be made; the next run tries again
   */
  public record Result(
      String report,
      String body,
      String period,
      @Nullable Outcome outcome,
      int revision,
      LocalDate dueOn,
      List<ReportDocument.NotClosed> notClosed,
      @Nullable String failure,
      @Nullable List<FailedForm> failedForms) {

    /** The files that could not be made. */
    public List<FailedForm> failed() {
      return failedForms == null ? List.of() : failedForms;
    }
  }

  /** What came of a body and period. */
  public enum Outcome {
    @JsonProperty("issued")
    ISSUED,
    @JsonProperty("issued-provisional")
    ISSUED_PROVISIONAL,
    @JsonProperty("unchanged")
    UNCHANGED,
    @JsonProperty("waiting")
    WAITING,
    @JsonProperty("nothing-to-report")
    NOTHING_TO_REPORT,
    @JsonProperty("failed")
    FAILED;

    /** How its badge looks. */
    public String tone() {
      return switch (this) {
        case ISSUED -> "good";
        case ISSUED_PROVISIONAL, WAITING -> "soon";
        case UNCHANGED, NOTHING_TO_REPORT -> "calm";
        case FAILED -> "late";
      };
    }
  }
}

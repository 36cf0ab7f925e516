package org.cmsfamily.workbench.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cmsfamily.workbench.call.Money;
import org.cmsfamily.workbench.registry.Names;
import org.jspecify.annotations.Nullable;

/**
 * What a revision of a report says.
 *
 * @param changes what is different from the revision before
 */
public record ReportDocument(
    String report,
    Body body,
    Period period,
    int revision,
    String reason,
    @Nullable LocalDate dated,
    boolean provisional,
    boolean demonstration,
    Map<String, ServiceReport> services,
    List<NotClosed> notClosed,
    List<FindingFacts> findings,
    List<LessonFacts> lessons,
    List<DecisionFacts> decisions,
    List<Report.Objection> objections,
    List<Change> changes) {

  /** The body that it goes to. */
  public record Body(String code, Names names) {}

  /** The time that it is about. */
  public record Period(String text, LocalDate from, LocalDate to) {}

  /** Who has not closed a quarter. */
  public record NotClosed(String service, String quarter, List<String> instruments) {

    /** Them, with commas between them. */
    public String names() {
      return String.join(", ", instruments);
    }
  }

  /** A finding as it stood then. */
  public record FindingFacts(
      String id,
      String kind,
      @Nullable String instrument,
      String state,
      String text,
      @Nullable Money amount,
      @Nullable String explanation) {}

  /** A lesson as it stood then. */
  public record LessonFacts(
      String id, @Nullable String service, String happened, String nextTime, String language) {}

  /** A decision that it rests on. */
  public record DecisionFacts(String key, String instrument, @Nullable Names title) {}

  /**
   * One figure that is different.
   *
   * @param figure its place in the document, as a JSON Pointer
   */
  public record Change(String figure, @Nullable String before, @Nullable String after) {}
}

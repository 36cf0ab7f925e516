package org.cmsfamily.reporting.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.replica.FamilyFacts;
import org.jspecify.annotations.Nullable;

/**
 * How long the other participants may object to their own figures once a revision is cleared; it is
 * submitted when those days are over, or when all of them have agreed or objected. House rule
 * {@code objectionDays}. Source: domain, section 3, Report.
 */
record ObjectionDays(int days) {

  /** By the family's house rules. */
  static ObjectionDays of(FamilyFacts.@Nullable HouseRules houseRules) {
    return new ObjectionDays(FamilyFacts.HouseRules.daysToObject(houseRules));
  }

  /** The last of them; empty while the latest revision is not cleared. */
  Optional<LocalDate> last(Report report) {
    return Optional.ofNullable(report.latest().clearedOn()).map(day -> day.plusDays(days));
  }

  /** Whether they are over on the day. */
  boolean areOver(Report report, LocalDate on) {
    return last(report).filter(on::isAfter).isPresent();
  }

  /** Those who may still object. */
  List<String> waitingFor(Report report) {
    return report.participants().stream()
        .filter(report::mayObject)
        .filter(each -> !report.latest().agreedBy(each) && !report.hasObjected(each))
        .toList();
  }

  void mustNotBeOver(Report report, LocalDate on) {
    if (areOver(report, on)) {
      throw Problem.of(
          ReportingProblems.TOO_LATE,
          Text.of("objections-until").with("day", last(report).orElseThrow()));
    }
  }

  void mustBeOver(Report report, LocalDate on) {
    against(report, on)
        .ifPresent(
            reason -> {
              throw Problem.of(ReportingProblems.OBJECTIONS_POSSIBLE, reason);
            });
  }

  /** Why it may not be submitted on the day, if it may not. */
  Optional<Text> against(Report report, LocalDate on) {
    var waiting = waitingFor(report);
    return waiting.isEmpty() || areOver(report, on)
        ? Optional.empty()
        : last(report)
            .map(day -> Text.of("may-still-object").with("instruments", waiting).with("day", day));
  }
}

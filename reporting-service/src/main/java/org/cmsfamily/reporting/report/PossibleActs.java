package org.cmsfamily.reporting.report;

import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
import static org.cmsfamily.platform.actor.Roles.REGISTRAR;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.calendar.BusinessCalendar;

/** What the caller may do on a report now, and why not the rest. */
@RequestScoped
class PossibleActs {

  private final Actor actor;
  private final BusinessCalendar calendar;

  PossibleActs(Actor actor, BusinessCalendar calendar) {
    this.actor = actor;
    this.calendar = calendar;
  }

  List<PossibleAct> on(Report report) {
    var stage = report.latest().state();
    return Stream.of(
            act("clear", secretaries(report.instrument()::equals), stage, ReportStage.DRAFT),
            objecting(report),
            act("submit", secretaries(report.instrument()::equals), stage, ReportStage.CLEARED),
            act(
                "note",
                holding(REGISTRAR, report.instrument()::equals),
                stage,
                ReportStage.SUBMITTED))
        .flatMap(List::stream)
        .toList();
  }

  private static List<PossibleAct> act(
      String name, List<Capacity> as, ReportStage is, ReportStage mustBe) {
    if (as.isEmpty()) {
      return List.of();
    }
    return List.of(
        is == mustBe
            ? new PossibleAct(name, true, as, List.of())
            : new PossibleAct(
                name,
                false,
                List.of(),
                List.of("It is %s, not %s".formatted(is.text(), mustBe.text()))));
  }

  private List<PossibleAct> objecting(Report report) {
    var as =
        secretaries(
            holder ->
                report.participants().contains(holder) && !holder.equals(report.instrument()));
    if (as.isEmpty()) {
      return List.of();
    }
    var latest = report.latest();
    var cleared = latest.clearedOn();
    var before = latest.state() == ReportStage.DRAFT || latest.state() == ReportStage.CLEARED;
    var inTime =
        cleared == null
            || !calendar.today(report.family()).isAfter(cleared.plusDays(Report.OBJECTION_DAYS));
    return List.of(
        before && inTime
            ? new PossibleAct("object", true, as, List.of())
            : new PossibleAct(
                "object",
                false,
                List.of(),
                List.of(before ? "The days for it are over" : "It is before the body")));
  }

  private List<Capacity> secretaries(Predicate<String> holder) {
    return holding(EXECUTIVE_SECRETARY, holder);
  }

  private List<Capacity> holding(String role, Predicate<String> holder) {
    return actor.capacities().stream()
        .filter(capacity -> capacity.role().equals(role) && holder.test(capacity.holder()))
        .sorted()
        .toList();
  }
}

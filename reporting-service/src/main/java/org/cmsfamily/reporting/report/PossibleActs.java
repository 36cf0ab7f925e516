package org.cmsfamily.reporting.report;

import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
import static org.cmsfamily.platform.actor.Roles.REGISTRAR;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.actor.Actor;
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
    Predicate<String> own = report.instrument()::equals;
    return Stream.of(
            act(ReportAct.CLEAR, EXECUTIVE_SECRETARY, own, against(report, ReportStage.DRAFT)),
            act(ReportAct.OBJECT, EXECUTIVE_SECRETARY, report::mayObject, againstObjecting(report)),
            act(ReportAct.SUBMIT, EXECUTIVE_SECRETARY, own, against(report, ReportStage.CLEARED)),
            act(ReportAct.NOTE, REGISTRAR, own, against(report, ReportStage.SUBMITTED)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The act, if the caller has a capacity for it at all. */
  private Optional<PossibleAct> act(
      ReportAct act, String role, Predicate<String> holder, List<String> against) {
    var fitting =
        actor.capacities().stream()
            .filter(capacity -> capacity.role().equals(role) && holder.test(capacity.holder()))
            .sorted()
            .toList();
    return fitting.isEmpty()
        ? Optional.empty()
        : Optional.of(PossibleAct.of(act, fitting, Set.of(role), against));
  }

  private static List<String> against(Report report, ReportStage mustBe) {
    var is = report.latest().state();
    return is == mustBe
        ? List.of()
        : List.of("It is %s, not %s".formatted(is.text(), mustBe.text()));
  }

  private List<String> againstObjecting(Report report) {
    var against = new ArrayList<String>();
    var latest = report.latest();
    var cleared = latest.clearedOn();
    if (latest.state() != ReportStage.DRAFT && latest.state() != ReportStage.CLEARED) {
      against.add("It is before the body");
    }
    if (cleared != null
        && calendar.today(report.family()).isAfter(cleared.plusDays(Report.OBJECTION_DAYS))) {
      against.add("The days for it are over");
    }
    return against;
  }
}

package org.cmsfamily.reporting.report;

import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
import static org.cmsfamily.platform.actor.Roles.REGISTRAR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.reporting.PossibleActs;

/** What the caller may do on a report now, and why not the rest. */
@ApplicationScoped
class ActsOnReport {

  private final PossibleActs acts;
  private final BusinessCalendar calendar;

  ActsOnReport(PossibleActs acts, BusinessCalendar calendar) {
    this.acts = acts;
    this.calendar = calendar;
  }

  List<PossibleAct> on(Report report) {
    Predicate<String> own = report.instrument()::equals;
    return Stream.of(
            acts.of(
                ReportAct.CLEAR,
                EXECUTIVE_SECRETARY,
                own,
                officer -> against(report, ReportStage.DRAFT)),
            acts.of(
                ReportAct.OBJECT,
                EXECUTIVE_SECRETARY,
                report::mayObject,
                officer -> againstObjecting(report)),
            acts.of(
                ReportAct.SUBMIT,
                EXECUTIVE_SECRETARY,
                own,
                officer -> against(report, ReportStage.CLEARED)),
            acts.of(
                ReportAct.NOTE, REGISTRAR, own, officer -> against(report, ReportStage.SUBMITTED)))
        .flatMap(act -> act)
        .toList();
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

package org.cmsfamily.reporting.report;

import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
import static org.cmsfamily.platform.actor.Roles.REGISTRAR;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.ActsOfCaller;
import org.cmsfamily.reporting.InWords;

/** What the caller may do on a report now, and why not the rest. */
@ApplicationScoped
class ActsOnReport {

  private final ActsOfCaller acts;
  private final HouseRules rules;
  private final BusinessCalendar calendar;

  ActsOnReport(ActsOfCaller acts, HouseRules rules, BusinessCalendar calendar) {
    this.acts = acts;
    this.rules = rules;
    this.calendar = calendar;
  }

  /**
   * On a report.
   *
   * @param missing forms that its latest revision lacks
   */
  List<PossibleAct> on(Report report, List<MissingForm> missing) {
    Predicate<String> own = report.instrument()::equals;
    Predicate<String> others = report::mayObject;
    return Stream.of(
            secretary(ReportAct.PAPER, own, officer -> againstPaper(report)),
            acts.binding(
                ReportAct.CLEAR,
                EXECUTIVE_SECRETARY,
                own,
                officer -> against(report, ReportStage.DRAFT)),
            secretary(ReportAct.OBJECT, others, officer -> againstObjecting(report, officer)),
            secretary(ReportAct.AGREE, others, officer -> againstAgreeing(report, officer)),
            acts.binding(
                ReportAct.SUBMIT, EXECUTIVE_SECRETARY, own, officer -> againstSubmitting(report)),
            acts.of(
                ReportAct.NOTE, REGISTRAR, own, officer -> against(report, ReportStage.SUBMITTED)),
            secretary(ReportAct.RECORD_ERRATUM, own, officer -> againstErratum(report)),
            acts.of(
                ReportAct.RENDER,
                RenderRevision.ROLES,
                report::isReader,
                office -> againstRendering(report, missing)),
            acts.of(
                ReportAct.ATTACH_DOCUMENT,
                AttachToReport.ROLES,
                report::isReader,
                office -> List.of()))
        .flatMap(act -> act)
        .toList();
  }

  private Stream<PossibleAct> secretary(
      ReportAct act, Predicate<String> holder, Function<Capacity, List<Text>> against) {
    return acts.of(act, EXECUTIVE_SECRETARY, holder, against);
  }

  private static List<Text> against(Report report, ReportStage mustBe) {
    var is = report.latest().state();
    return is == mustBe
        ? List.of()
        : List.of(
            Text.of("revision-in-another-state")
                .with("revision", report.latest().number())
                .with("state", InWords.REPORT.of(is.text()))
                .with("wanted", InWords.REPORT.of(mustBe.text())));
  }

  private static List<Text> againstErratum(Report report) {
    return report.isNotedOnce() ? List.of() : List.of(ReportRevision.ERRATA_OF_NOTED);
  }

  private static List<Text> againstRendering(Report report, List<MissingForm> missing) {
    return missing.isEmpty()
        ? List.of(Text.of("revision-lacks-no-form").with("revision", report.latest().number()))
        : List.of();
  }

  private static List<Text> againstPaper(Report report) {
    return report.isBeforeTheBody() ? List.of(Text.of("report-before-the-body")) : List.of();
  }

  private List<Text> againstObjecting(Report report, Capacity officer) {
    var against = new ArrayList<>(againstPaper(report));
    if (report.hasObjected(officer.holder())) {
      against.add(Text.of("objected-already").with("instrument", officer.holder()));
    }
    if (days(report).areOver(report, today(report))) {
      against.add(Text.of("objection-days-over"));
    }
    return against;
  }

  private static List<Text> againstAgreeing(Report report, Capacity officer) {
    var against = new ArrayList<>(against(report, ReportStage.CLEARED));
    if (report.latest().agreedBy(officer.holder())) {
      against.add(
          Text.of("agreed-already")
              .with("instrument", officer.holder())
              .with("revision", report.latest().number()));
    }
    return against;
  }

  private List<Text> againstSubmitting(Report report) {
    var against = new ArrayList<>(against(report, ReportStage.CLEARED));
    days(report).against(report, today(report)).ifPresent(against::add);
    return against;
  }

  private ObjectionDays days(Report report) {
    return rules.objectionDays(report.family());
  }

  private LocalDate today(Report report) {
    return calendar.today(report.family());
  }
}

package org.cmsfamily.reporting.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.finding.Finding;
import org.cmsfamily.reporting.finding.FindingStatus;
import org.cmsfamily.reporting.finding.Findings;
import org.cmsfamily.reporting.lesson.Lesson;
import org.cmsfamily.reporting.lesson.Lessons;
import org.cmsfamily.reporting.measurement.Measurements;
import org.cmsfamily.reporting.progress.ProgressEntries;
import org.cmsfamily.reporting.replica.ServiceFacts;

/** Freezes what stands beside the money: progress, measurements, lessons, findings, budgets. */
@ApplicationScoped
class NarrativeSnapshot {

  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\D+(\\d{4}))?");

  private final ProgressEntries progress;
  private final Measurements measurements;
  private final Lessons lessons;
  private final Findings findings;
  private final Replicas replicas;

  NarrativeSnapshot(
      ProgressEntries progress,
      Measurements measurements,
      Lessons lessons,
      Findings findings,
      Replicas replicas) {
    this.progress = progress;
    this.measurements = measurements;
    this.lessons = lessons;
    this.findings = findings;
    this.replicas = replicas;
  }

  List<ProgressFacts> progress(ServiceFacts service, Period period) {
    return period.quarters().stream()
        .flatMap(quarter -> progress.of(service.code(), quarter).stream())
        .map(
            entry ->
                new ProgressFacts(
                    entry.id(),
                    entry.quarter(),
                    entry.instrument(),
                    entry.milestone(),
                    entry.narrative(),
                    entry.recordedOn()))
        .toList();
  }

  List<MeasurementFacts> measurements(ServiceFacts service, Period period) {
    return Stream.iterate(
            service.firstQuarter(), q -> q.compareTo(period.last()) <= 0, Quarter::next)
        .flatMap(quarter -> measurements.of(service.code(), quarter).stream())
        .map(
            measured ->
                new MeasurementFacts(
                    measured.id(),
                    measured.quarter(),
                    measured.indicator(),
                    measured.value().toPlainString()))
        .toList();
  }

  /** Endorsed lessons of the services. */
  List<LessonFacts> lessons(List<ServiceFacts> services) {
    return services.stream()
        .flatMap(service -> lessons.endorsedOf(service.family(), service.code()).stream())
        .map(NarrativeSnapshot::facts)
        .toList();
  }

  private static LessonFacts facts(Lesson lesson) {
    var text = lesson.text();
    return new LessonFacts(
        lesson.id(),
        lesson.service(),
        lesson.instrument(),
        text.context(),
        text.happened(),
        text.nextTime(),
        lesson.areas(),
        lesson.instruments(),
        text.language());
  }

  /** Findings of the services that are not resolved. */
  List<FindingFacts> findings(List<ServiceFacts> services) {
    return services.stream()
        .flatMap(service -> findings.ofService(service.code()).stream())
        .filter(finding -> finding.state() != FindingStatus.RESOLVED)
        .map(NarrativeSnapshot::facts)
        .toList();
  }

  private static FindingFacts facts(Finding finding) {
    var explanation = finding.explanation();
    return new FindingFacts(
        finding.id(),
        finding.service(),
        finding.quarter(),
        finding.year(),
        Words.of(finding.kind()),
        finding.instrument(),
        Words.of(finding.state()),
        finding.text(),
        finding.amount(),
        explanation == null ? null : explanation.text());
  }

  /** Per participant, the decisions that adopted its budgets of the period's years. */
  SortedMap<String, List<String>> budgets(ServiceFacts service, Period period) {
    var budgets = replicas.list(ReportingReplicas.BUDGETS, service.family());
    var adopted = new TreeMap<String, List<String>>();
    for (var instrument : service.everyParticipant()) {
      adopted.put(
          instrument,
          budgets.stream()
              .filter(budget -> budget.instrument().equals(instrument))
              .filter(budget -> covers(budget, period))
              .flatMap(budget -> Stream.ofNullable(budget.adoptedBy()))
              .distinct()
              .sorted()
              .toList());
    }
    return adopted;
  }

  private static boolean covers(BudgetFacts budget, Period period) {
    var years = YEARS.matcher(budget.period());
    if (!years.find()) {
      return false;
    }
    int first = Integer.parseInt(years.group(1));
    int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
    return first <= period.last().year() && last >= period.first().year();
  }
}

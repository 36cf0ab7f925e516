package org.cmsfamily.reporting.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.finding.Finding;
import org.cmsfamily.reporting.finding.FindingKind;
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

  private static final Set<String> OF_NEUTRALITY =
      Set.of(Words.of(FindingKind.NEUTRALITY), Words.of(FindingKind.EXCHANGE));

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

  List<ProgressFacts> progress(ServiceFacts service, Period period, Audience audience) {
    return period.quarters().stream()
        .flatMap(quarter -> progress.of(service.code(), quarter).stream())
        .filter(entry -> audience.admitsMatter(entry.readers(), service.readersOf(entry.quarter())))
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

  List<MeasurementFacts> measurements(ServiceFacts service, Period period, Audience audience) {
    return Stream.iterate(
            service.firstQuarter(), q -> q.compareTo(period.last()) <= 0, Quarter::next)
        .flatMap(quarter -> measurements.of(service.code(), quarter).stream())
        .filter(
            measured ->
                audience.admitsMatter(measured.readers(), service.readersOf(measured.quarter())))
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
  List<LessonFacts> lessons(List<ServiceFacts> services, Audience audience) {
    return services.stream()
        .flatMap(service -> lessons.endorsedOf(service.family(), service.code()).stream())
        .filter(lesson -> audience.admitsRecord(lesson.readers()))
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

  /**
   * Findings of a service that are not resolved and say nothing of the time after the period. What
   * they say of a budget year stands in the service's neutrality too; where that has no figure, the
   * year's books are not closed, and nothing is said of it.
   */
  List<FindingFacts> findings(ServiceInput input, Period period, Audience audience) {
    return open(input.service(), period)
        .filter(
            finding ->
                audience.admitsMatter(finding.readers(), readersOf(input.service(), finding)))
        .map(NarrativeSnapshot::facts)
        .filter(
            finding ->
                !OF_NEUTRALITY.contains(finding.kind())
                    || input.neutrality().stream().anyMatch(facts -> facts.isOf(finding)))
        .toList();
  }

  /** Findings that are of no service: those of the instruments named. */
  List<FindingFacts> findings(String family, Set<String> instruments, Audience audience) {
    return findings.ofNoService(family).stream()
        .filter(finding -> finding.state() != FindingStatus.RESOLVED)
        .filter(finding -> instruments.contains(String.valueOf(finding.instrument())))
        .filter(finding -> audience.admitsMatter(finding.readers()))
        .map(NarrativeSnapshot::facts)
        .toList();
  }

  /** The budget years that such findings are about. */
  Set<Integer> yearsOfFindings(ServiceFacts service, Period period) {
    return open(service, period)
        .flatMap(finding -> Stream.ofNullable(finding.year()))
        .collect(Collectors.toSet());
  }

  private Stream<Finding> open(ServiceFacts service, Period period) {
    return findings.ofService(service.code()).stream()
        .filter(finding -> finding.state() != FindingStatus.RESOLVED)
        .filter(finding -> finding.year() == null || finding.year() <= period.last().year())
        .filter(
            finding ->
                finding.quarter() == null || finding.quarter().compareTo(period.last()) <= 0);
  }

  private static Set<String> readersOf(ServiceFacts service, Finding finding) {
    var quarter = finding.quarter();
    if (quarter != null) {
      return service.readersOf(quarter);
    }
    var year = finding.year();
    return year == null ? service.everyParticipant() : service.readersOf(new Quarter(year, 4));
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
        explanation == null ? null : explanation.text(),
        finding.goneSince());
  }

  /**
   * Per participant, the decisions that adopted its budgets of the period's years; a draft is the
   * ground of no figure.
   */
  SortedMap<String, List<String>> budgets(ServiceFacts service, Period period, Audience audience) {
    var budgets =
        replicas.list(ReportingReplicas.BUDGETS, service.family()).stream()
            .filter(audience::admits)
            .toList();
    var decided =
        replicas.list(ReportingReplicas.DECISIONS, service.family()).stream()
            .filter(audience::admits)
            .map(DecisionFacts::key)
            .collect(Collectors.toSet());
    var adopted = new TreeMap<String, List<String>>();
    for (var instrument : service.everyParticipant()) {
      adopted.put(
          instrument,
          budgets.stream()
              .filter(budget -> budget.instrument().equals(instrument))
              .filter(budget -> covers(budget, period))
              .flatMap(budget -> Stream.ofNullable(budget.adoptedBy()))
              .filter(decided::contains)
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

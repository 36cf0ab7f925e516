package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.document.Changes;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.replica.FamilyFacts;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.cmsfamily.reporting.snapshot.BodyFacts;
import org.cmsfamily.reporting.snapshot.ClosingStatus;
import org.cmsfamily.reporting.snapshot.Manifest;
import org.cmsfamily.reporting.snapshot.ManifestBuilder;
import org.cmsfamily.reporting.snapshot.ManifestBuilder.Issue;
import org.cmsfamily.reporting.snapshot.NotReported;
import org.cmsfamily.reporting.snapshot.Period;
import org.cmsfamily.reporting.snapshot.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Issues a report's first or next revision, if its time has come and the closingStatus have
 * changed; else changes nothing. Within one transaction as the system, alone for this report.
 */
@ApplicationScoped
class IssueReport {

  private final Reports reports;
  private final ReportStore store;
  private final Scope scope;
  private final ClosingStatus closingStatus;
  private final ManifestBuilder manifestBuilder;
  private final Replicas replicas;
  private final BusinessCalendar calendar;

  IssueReport(
      Reports reports,
      ReportStore store,
      Scope scope,
      ClosingStatus closingStatus,
      ManifestBuilder manifestBuilder,
      Replicas replicas,
      BusinessCalendar calendar) {
    this.reports = reports;
    this.store = store;
    this.scope = scope;
    this.closingStatus = closingStatus;
    this.manifestBuilder = manifestBuilder;
    this.replicas = replicas;
    this.calendar = calendar;
  }

  RunResult issue(BodyFacts body, Period period) {
    var id = Report.idOf(body.code(), period);
    reports.alone(id);
    var services = scope.services(body, period);
    var before = reports.findOptional(id);
    var notClosed = closingStatus.notClosed(services, period);
    var dueOn = dueOn(body.family(), period);
    var result = RunResult.unchanged(body, period, dueOn, notClosed, before.orElse(null));
    if (services.isEmpty()) {
      return result.with(RunResult.NOTHING_TO_REPORT);
    }
    if (!notClosed.isEmpty() && calendar.today(body.family()).isBefore(dueOn)) {
      return before.isPresent() ? result : result.with(RunResult.WAITING);
    }
    return reason(before, services, period)
        .map(reason -> store(body, period, services, before, reason))
        .map(result::issued)
        .orElse(result);
  }

  /** From when on a provisional revision is issued. */
  LocalDate dueOn(String family, Period period) {
    var rules = replicas.get(ReportingReplicas.FAMILIES, family).houseRules();
    return FamilyFacts.HouseRules.reportDue(rules, period.last());
  }

  /** Why there is to be a revision; empty if the newest one rests on the same books. */
  private Optional<String> reason(
      Optional<Report> before, List<ServiceFacts> services, Period period) {
    if (before.isEmpty()) {
      return Optional.of(Manifest.FIRST);
    }
    var latest = before.get().latest();
    var manifest = store.manifest(before.get().id(), latest.number());
    var failed = manifest.failures().stream().map(NotReported::service).toList();
    var computed = services.stream().filter(one -> !failed.contains(one.code())).toList();
    if (!closingStatus.revisions(computed, period).equals(ClosingStatus.revisions(manifest))) {
      return Optional.of(latest.provisional() ? Manifest.CLOSED : Manifest.RESTATED);
    }
    return failed.isEmpty() || failsStill(before.get(), manifest, services)
        ? Optional.empty()
        : Optional.of(Manifest.CLOSED);
  }

  private boolean failsStill(Report report, Manifest then, List<ServiceFacts> services) {
    var next = new Issue(then.revision(), then.reason(), report.objections(), then.paper());
    var now = manifestBuilder.build(then.body(), then.period(), services, next);
    return now.failures().size() >= then.failures().size();
  }

  private Report store(
      BodyFacts body,
      Period period,
      List<ServiceFacts> services,
      Optional<Report> before,
      String reason) {
    int number = before.map(report -> report.latest().number()).orElse(0) + 1;
    var objections = before.map(Report::objections).orElse(List.of());
    var paper =
        before
            .flatMap(
                report ->
                    Optional.ofNullable(
                        store.manifest(report.id(), report.latest().number()).paper()))
            .orElse(null);
    var issue = new Issue(number, reason, objections, paper);
    return store(before.orElse(null), manifestBuilder.build(body, period, services, issue));
  }

  /** Stores the revision of a manifest; what changed since the revision before is listed in it. */
  Report store(@Nullable Report before, Manifest manifest) {
    var frozen = before == null ? manifest : withChanges(before, manifest);
    var document = ReportDocument.of(frozen);
    var json = document.canonicalJson();
    var sha256 = Sha256.of(json);
    Report report;
    if (before == null) {
      report = Report.first(document, sha256);
      reports.add(report);
    } else {
      report = before.revised(document, sha256);
      reports.update(report);
    }
    store.add(report.id(), document.revision(), frozen, json);
    return report;
  }

  private Manifest withChanges(Report before, Manifest manifest) {
    var last = store.manifest(before.id(), before.latest().number());
    return manifest.withChanges(
        Changes.between(ReportDocument.of(last), ReportDocument.of(manifest)));
  }
}

package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.snapshot.BodyFacts;
import org.cmsfamily.reporting.snapshot.Period;
import org.cmsfamily.reporting.snapshot.Scope;

/**
 * The reporting job: for each body issues what is due, missed quarters first, and renders what is
 * still to be rendered. Each step has a transaction of its own, so that a run which is cut off is
 * taken up by the next one, and two at once make one report.
 */
@ApplicationScoped
class RunReports {

  private final Replicas replicas;
  private final Scope scope;
  private final IssueReport issueReport;
  private final RenderFiles renderFiles;
  private final Runs runs;
  private final Clock clock;
  private final Actor actor;

  RunReports(
      Replicas replicas,
      Scope scope,
      IssueReport issueReport,
      RenderFiles renderFiles,
      Runs runs,
      Clock clock,
      Actor actor) {
    this.replicas = replicas;
    this.scope = scope;
    this.issueReport = issueReport;
    this.renderFiles = renderFiles;
    this.runs = runs;
    this.clock = clock;
    this.actor = actor;
  }

  /**
   * Runs.
   *
   * @throws org.cmsfamily.platform.problem.Problem 403 if the caller is neither the family's
   *     reporting job nor its operator; 409 if the family, or the body, is not known here
   */
  Done<ReportingRun> run(RunRequest request) {
    var capacity =
        actor.capacityFor(
            Set.of(Roles.REPORTING_JOB, Roles.OPERATOR),
            request.family()::equals,
            request.actingAs());
    var startedAt = clock.instant();
    var results = new ArrayList<RunResult>();
    for (var body : bodies(request)) {
      for (var period : periods(request.period(), body)) {
        results.add(report(body, period));
      }
    }
    var run =
        new ReportingRun(
            UUID.randomUUID().toString(),
            request.family(),
            1,
            Set.of(request.family()),
            request.period(),
            startedAt,
            results);
    AsSystem.run(() -> runs.add(run));
    return Done.of(run, act(run, capacity));
  }

  private RunResult report(BodyFacts body, Period period) {
    var result = AsSystem.call(() -> issueReport.issue(body, period));
    if (result.exists()) {
      AsSystem.run(() -> renderFiles.render(result.report(), result.revision(), body.family()));
    }
    return result;
  }

  private List<BodyFacts> bodies(RunRequest request) {
    replicas.get(ReportingReplicas.FAMILIES, request.family());
    var wanted =
        request.body() == null
            ? scope.bodies(request.family())
            : new TreeSet<>(Set.of(request.body()));
    return wanted.stream().map(code -> body(request.family(), code)).toList();
  }

  private BodyFacts body(String family, String code) {
    var body =
        replicas
            .find(ReportingReplicas.BODIES, code)
            .orElseThrow(() -> PlatformProblems.notKnownYet("Body " + code));
    if (!body.family().equals(family)) {
      throw PlatformProblems.notFound("body " + code);
    }
    return body;
  }

  /** A quarter after those missed before it, in order; any other period alone. */
  private List<Period> periods(Period period, BodyFacts body) {
    if (!period.isQuarter()) {
      return List.of(period);
    }
    var first =
        scope.services(body, new Period(earliest(period, body), period.last())).stream()
            .map(service -> service.firstQuarter())
            .min(Quarter::compareTo)
            .orElse(period.first());
    return first.compareTo(period.last()) >= 0
        ? List.of(period)
        : Stream.iterate(first, quarter -> quarter.compareTo(period.last()) <= 0, Quarter::next)
            .map(Period::of)
            .toList();
  }

  private Quarter earliest(Period period, BodyFacts body) {
    return replicas.list(ReportingReplicas.SERVICES, body.family()).stream()
        .map(service -> service.firstQuarter())
        .filter(quarter -> quarter.compareTo(period.last()) <= 0)
        .min(Quarter::compareTo)
        .orElse(period.first());
  }

  private static ActDraft act(ReportingRun run, Capacity capacity) {
    return ActDraft.of(
        ReportAct.RUN,
        "reporting-run",
        run,
        capacity,
        Map.of("period", run.period().toString(), "reports", RunView.of(run).reports()));
  }
}

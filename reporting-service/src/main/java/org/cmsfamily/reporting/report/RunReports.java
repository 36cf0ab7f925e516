package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.store.AsSystem;

/**
 * The reporting job: for each body issues what is due, missed quarters first, and renders what is
 * still to be rendered. Each step has a transaction of its own, so that a run which is cut off is
 * taken up by the next one, and two at once make one report.
 */
@ApplicationScoped
class RunReports {

  private final DueReports dueReports;
  private final IssueReport issueReport;
  private final RenderFiles renderFiles;
  private final Reports reports;
  private final Runs runs;
  private final Clock clock;
  private final Actor actor;

  RunReports(
      DueReports dueReports,
      IssueReport issueReport,
      RenderFiles renderFiles,
      Reports reports,
      Runs runs,
      Clock clock,
      Actor actor) {
    this.dueReports = dueReports;
    this.issueReport = issueReport;
    this.renderFiles = renderFiles;
    this.reports = reports;
    this.runs = runs;
    this.clock = clock;
    this.actor = actor;
  }

  /**
   * Issues what is due; {@link #render} comes after it.
   *
   * @throws org.cmsfamily.platform.problem.Problem 403 if the caller is neither the family's
   *     reporting job nor its operator; 409 if the family, or the body, is not known here
   */
  Done<ReportingRun> issue(RunRequest request) {
    var capacity =
        actor.capacityFor(
            Set.of(Roles.REPORTING_JOB, Roles.OPERATOR),
            request.family()::equals,
            request.actingAs());
    var startedAt = clock.instant();
    var results =
        dueReports.of(request).stream()
            .map(due -> AsSystem.call(() -> issueReport.issue(due.body(), due.period())))
            .toList();
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

  /**
   * Renders what the newest revisions still lack, each report in a transaction of its own. It takes
   * long, so it comes when the run's own transaction is over; whoever repeats the run goes on with
   * it.
   */
  void render(RunRequest request) {
    for (var due : AsSystem.call(() -> dueReports.of(request))) {
      AsSystem.run(
          () ->
              reports
                  .findOptional(due.report())
                  .ifPresent(
                      report ->
                          renderFiles.render(
                              report.id(), report.latest().number(), report.family())));
    }
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

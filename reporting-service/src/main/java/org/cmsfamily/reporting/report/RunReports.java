package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.platform.store.LongTransaction;
import org.cmsfamily.reporting.report.DueReports.Due;
import org.cmsfamily.reporting.snapshot.Failure;
import org.jboss.logging.Logger;

/**
 * The reporting job: for each body issues what is due, missed quarters first, and renders what is
 * still to be rendered. Each step has a transaction of its own, so that one that fails is recorded
 * and holds up no other, a run which is cut off is taken up by the next one, and two at once make
 * one report.
 */
@ApplicationScoped
class RunReports {

  private static final Logger LOG = Logger.getLogger(RunReports.class);

  /** A run makes several reports, each of up to hundreds of thousands of lines. */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final WantedPeriod wantedPeriod;
  private final DueReports dueReports;
  private final IssueReport issueReport;
  private final RenderLatest renderLatest;
  private final Runs runs;
  private final Clock clock;
  private final Actor actor;
  private final LongTransaction transaction;

  RunReports(
      WantedPeriod wantedPeriod,
      DueReports dueReports,
      IssueReport issueReport,
      RenderLatest renderLatest,
      Runs runs,
      Clock clock,
      Actor actor,
      LongTransaction transaction) {
    this.wantedPeriod = wantedPeriod;
    this.dueReports = dueReports;
    this.issueReport = issueReport;
    this.renderLatest = renderLatest;
    this.runs = runs;
    this.clock = clock;
    this.actor = actor;
    this.transaction = transaction;
  }

  /**
   * Issues what is due; {@link #render} comes after it.
   *
   * @throws org.cmsfamily.platform.problem.Problem 403 if the caller is neither the family's
   *     reporting job nor its operator; 409 if the family, or the body or a meeting named, is not
   *     known here; 422 if the meetings named leave no quarter between them
   */
  Done<ReportingRun> issue(RunRequest request) {
    var capacity =
        actor.capacityFor(
            Set.of(Roles.REPORTING_JOB, Roles.OPERATOR),
            request.family()::equals,
            request.actingAs());
    transaction.mayWait(LONGEST);
    var startedAt = clock.instant();
    var wanted = wanted(request);
    var results = dueReports.of(wanted).stream().map(due -> issued(wanted.family(), due)).toList();
    var run =
        new ReportingRun(
            UUID.randomUUID().toString(),
            request.family(),
            1,
            Set.of(request.family()),
            wanted.period(),
            startedAt,
            results);
    AsSystem.run(() -> runs.add(run));
    return Done.of(run, act(run, capacity));
  }

  private WantedReports wanted(RunRequest request) {
    var since = request.since();
    var period =
        since == null
            ? request.period()
            : AsSystem.call(
                () ->
                    wantedPeriod.of(
                        request.family(),
                        Objects.requireNonNull(request.body()),
                        since,
                        request.until()));
    return request.about(Objects.requireNonNull(period));
  }

  private RunResult issued(String family, Due due) {
    try {
      return AsSystem.call(
          () -> {
            transaction.mayWait(LONGEST);
            return issueReport.issue(dueReports.body(family, due.body()), due.period());
          });
    } catch (RuntimeException failure) {
      LOG.warnf(failure, "Report %s", due.report());
      var dueOn = AsSystem.call(() -> issueReport.dueOn(family, due.period()));
      return RunResult.failed(due.body(), due.period(), dueOn, Failure.kind(failure));
    }
  }

  /**
   * Renders what the newest revisions still lack and adds to the run's log what failed. It takes
   * long, so it comes when the run's own transaction is over; whoever repeats the run goes on with
   * it.
   *
   * @param answer what the run was answered
   */
  void render(RunRequest request, RunView answer) {
    var wanted = request.about(answer.period());
    var failed = new TreeMap<String, List<FailedForm>>();
    for (var due : AsSystem.call(() -> dueReports.of(wanted))) {
      var forms = renderLatest.render(due.report());
      if (!forms.isEmpty()) {
        failed.put(due.report(), forms);
      }
    }
    if (!failed.isEmpty()) {
      AsSystem.run(() -> runs.update(runs.lock(answer.id()).withFailed(failed)));
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

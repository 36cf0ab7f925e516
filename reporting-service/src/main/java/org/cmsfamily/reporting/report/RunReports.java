package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.actor.Capacity;
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

  private final DueReports dueReports;
  private final IssueReport issueReport;
  private final RenderLatest renderLatest;
  private final Runs runs;
  private final Clock clock;
  private final Acts acts;
  private final LongTransaction transaction;

  RunReports(
      DueReports dueReports,
      IssueReport issueReport,
      RenderLatest renderLatest,
      Runs runs,
      Clock clock,
      Acts acts,
      LongTransaction transaction) {
    this.dueReports = dueReports;
    this.issueReport = issueReport;
    this.renderLatest = renderLatest;
    this.runs = runs;
    this.clock = clock;
    this.acts = acts;
    this.transaction = transaction;
  }

  /**
   * Issues what is due and keeps the log of it; {@link #render} comes after it.
   *
   * @param startedBy {@link Capacity#SYSTEM} for the schedule
   * @param progress where each report is counted
   * @throws org.cmsfamily.platform.problem.Problem 409 if the family, or the body named, is not
   *     known here
   */
  ReportingRun run(WantedReports wanted, Capacity startedBy, RunProgress progress) {
    var startedAt = clock.instant();
    var due = AsSystem.call(() -> dueReports.of(wanted));
    progress.found(due.size());
    var results = due.stream().map(one -> issued(wanted.family(), one, progress)).toList();
    var run =
        new ReportingRun(
            UUID.randomUUID().toString(),
            wanted.family(),
            1,
            readers(wanted),
            wanted.period(),
            startedAt,
            startedBy,
            results);
    AsSystem.run(() -> add(run));
    return run;
  }

  /** Those who may run all, and whoever is started for, who reads each report in it. */
  private static Set<String> readers(WantedReports wanted) {
    var readers = new TreeSet<>(Set.of(wanted.family()));
    if (wanted.reader() != null) {
      readers.add(wanted.reader());
    }
    return readers;
  }

  /** What the schedule changed is the system's own act; that nothing was due is none. */
  private void add(ReportingRun run) {
    runs.add(run);
    if (Capacity.SYSTEM.equals(run.startedBy()) && run.issuedAny()) {
      acts.system(ActDraft.bySystem(ReportAct.RUN, "reporting-run", run, run.bound()));
    }
  }

  private RunResult issued(String family, Due due, RunProgress progress) {
    var result = issued(family, due);
    progress.issued();
    return result;
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
   * @param run what the run was answered
   * @param progress where each report is counted
   */
  void render(RunView run, RunProgress progress) {
    var failed = new TreeMap<String, List<FailedForm>>();
    for (var report : run.results().stream().map(RunResult::report).distinct().toList()) {
      var forms = renderLatest.render(report);
      if (!forms.isEmpty()) {
        failed.put(report, forms);
      }
      progress.rendered();
    }
    if (!failed.isEmpty()) {
      AsSystem.run(() -> runs.update(runs.lock(run.id()).withFailed(failed)));
    }
  }
}

package org.cmsfamily.reporting.report;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.platform.store.Leases;
import org.cmsfamily.reporting.Work;
import org.cmsfamily.reporting.clock.Families;
import org.jboss.logging.Logger;

/**
 * The reporting job by schedule: for each family the reports on its last reporting period that is
 * over, and on those missed before it. One replica does it for all; what a replica that died left
 * undone, the next run does.
 */
@ApplicationScoped
class ScheduledRuns {

  private static final Logger LOG = Logger.getLogger(ScheduledRuns.class);
  private static final String JOB = "reporting-runs";

  private final Families families;
  private final WantedPeriod wantedPeriod;
  private final RunReports runReports;
  private final Leases leases;
  private final Work work;
  private final AtomicBoolean working = new AtomicBoolean();

  ScheduledRuns(
      Families families,
      WantedPeriod wantedPeriod,
      RunReports runReports,
      Leases leases,
      Work work) {
    this.families = families;
    this.wantedPeriod = wantedPeriod;
    this.runReports = runReports;
    this.leases = leases;
    this.work = work;
  }

  /** At the times that the installation sets; never, unless it does. */
  @Scheduled(
      cron = "{skein.runs.schedule}",
      timeZone = "UTC",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    if (!leases.isMine(JOB)) {
      return;
    }
    working.set(true);
    try {
      AsSystem.call(families::calendars).keySet().forEach(this::run);
    } finally {
      working.set(false);
    }
  }

  /** A run may take minutes, the right to do it alone lasts seconds. */
  @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void stay() {
    if (working.get() && !leases.isMine(JOB)) {
      LOG.warn("Another replica has begun the scheduled run meanwhile");
    }
  }

  private void run(String family) {
    try {
      work.reports(() -> issuedAndRendered(family));
    } catch (RuntimeException e) {
      LOG.errorf(e, "The scheduled run of %s", family);
    }
  }

  private ReportingRun issuedAndRendered(String family) {
    var wanted =
        AsSystem.call(() -> new WantedReports(family, wantedPeriod.lastOver(family), null, null));
    var run = runReports.run(wanted, Capacity.SYSTEM, RunProgress.none());
    runReports.render(RunView.of(run), RunProgress.none());
    return run;
  }
}

package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.platform.store.LongTransaction;
import org.cmsfamily.reporting.snapshot.Period;

/**
 * Someone starts the reporting job: its machine client or the family's operator for all bodies, or
 * an Executive Secretary or finance officer of a participant, for the reports that the participant
 * reads from the first.
 */
@ApplicationScoped
class StartRun {

  private static final Set<String> OF_THE_FAMILY = Set.of(Roles.REPORTING_JOB, Roles.OPERATOR);
  static final Set<String> ALLOWED =
      Set.of(Roles.REPORTING_JOB, Roles.OPERATOR, Roles.EXECUTIVE_SECRETARY, Roles.FINANCE_OFFICER);

  /** A run makes several reports, each of up to hundreds of thousands of lines. */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final WantedPeriod wantedPeriod;
  private final DueReports dueReports;
  private final RunReports runReports;
  private final Actor actor;
  private final LongTransaction transaction;

  StartRun(
      WantedPeriod wantedPeriod,
      DueReports dueReports,
      RunReports runReports,
      Actor actor,
      LongTransaction transaction) {
    this.wantedPeriod = wantedPeriod;
    this.dueReports = dueReports;
    this.runReports = runReports;
    this.actor = actor;
    this.transaction = transaction;
  }

  /**
   * Issues what is due; {@link RunReports#render} comes after it.
   *
   * @throws org.cmsfamily.platform.problem.Problem 403 if the caller is neither the family's
   *     reporting job nor its operator, nor the Executive Secretary or finance officer of one who
   *     reads such a report; 409 if the family, or the body or a meeting named, is not known here;
   *     422 if the meetings named leave no quarter between them
   */
  Done<ReportingRun> issue(RunRequest request, RunProgress progress) {
    var family = request.family();
    var capacity =
        actor.capacityFor(
            ALLOWED,
            holder -> holder.equals(family) || dueReports.isReader(holder, family, request.body()),
            request.actingAs());
    transaction.mayWait(LONGEST);
    var run = runReports.run(wanted(request, capacity), capacity, progress);
    return Done.of(run, act(run, capacity));
  }

  private WantedReports wanted(RunRequest request, Capacity capacity) {
    return new WantedReports(
        request.family(),
        Objects.requireNonNullElseGet(
            request.period(), () -> AsSystem.call(() -> unnamed(request))),
        request.body(),
        OF_THE_FAMILY.contains(capacity.role()) ? null : capacity.holder());
  }

  private Period unnamed(RunRequest request) {
    var since = request.since();
    return since == null
        ? wantedPeriod.lastOver(request.family())
        : wantedPeriod.of(
            request.family(), Objects.requireNonNull(request.body()), since, request.until());
  }

  private static ActDraft act(ReportingRun run, Capacity capacity) {
    return ActDraft.of(ReportAct.RUN, "reporting-run", run, capacity, run.bound());
  }
}

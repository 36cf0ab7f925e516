package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.store.ReadTransaction;

/** What of the reporting job's log the caller may see. */
@ApplicationScoped
class RunLog {

  private static final Set<String> OF_THE_FAMILY = Set.of(Roles.REPORTING_JOB, Roles.OPERATOR);
  private static final Set<String> OF_PARTICIPANTS =
      Set.of(Roles.EXECUTIVE_SECRETARY, Roles.FINANCE_OFFICER);

  private final Runs runs;
  private final Actor actor;
  private final ReadTransaction reads;

  RunLog(Runs runs, Actor actor, ReadTransaction reads) {
    this.runs = runs;
    this.actor = actor;
    this.reads = reads;
  }

  /**
   * The family's job and operator see all of it; an office holder the runs that were started for
   * the own instrument.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if it is another family's
   */
  Paged<RunView> page(String family, Page page) {
    var ofFamily = Filter.where("family", family);
    if (OF_THE_FAMILY.stream().anyMatch(role -> actor.holds(role, family))) {
      // These roles read nothing unpublished; the log of their own family holds no domain data.
      return AsSystem.call(() -> runs.page(ofFamily, page).map(RunView::of));
    }
    if (actor.capacities().stream().noneMatch(held -> OF_PARTICIPANTS.contains(held.role()))) {
      throw PlatformProblems.notFound("log of " + family);
    }
    return reads.inTransaction(() -> runs.page(ofFamily, page).map(RunView::of));
  }
}

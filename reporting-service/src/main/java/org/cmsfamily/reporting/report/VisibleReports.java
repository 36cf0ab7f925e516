package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.store.Filter;

/** Reports, each with only those revisions that the caller may see. Source: domain, section 4. */
@RequestScoped
class VisibleReports {

  private final Reports reports;
  private final ReportStore store;
  private final PossibleActs acts;
  private final Actor actor;

  VisibleReports(Reports reports, ReportStore store, PossibleActs acts, Actor actor) {
    this.reports = reports;
    this.store = store;
    this.acts = acts;
    this.actor = actor;
  }

  /**
   * The report.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if it does not exist for the caller
   */
  Report get(String id) {
    return seen(reports.get(id)).orElseThrow(() -> PlatformProblems.notFound("report " + id));
  }

  private Optional<Report> seen(Report report) {
    return Optional.of(report.seenBy(actor.holders())).filter(r -> !r.revisions().isEmpty());
  }

  Paged<ReportView> page(Filter filter, Page page) {
    var found = reports.page(filter, page);
    return new Paged<>(
        found.items().stream().flatMap(report -> seen(report).stream()).map(this::view).toList(),
        found.next());
  }

  ReportView view(Report report) {
    return ReportView.of(
        report,
        report.revisions().stream()
            .map(
                revision ->
                    ReportView.RevisionView.of(
                        revision, store.files(report.id(), revision.number())))
            .toList(),
        acts.on(report));
  }
}

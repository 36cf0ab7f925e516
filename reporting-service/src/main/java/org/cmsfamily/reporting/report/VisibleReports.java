package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
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
  private final RenderFiles renderFiles;
  private final HouseRules rules;
  private final ActsOnReport acts;
  private final Actor actor;

  VisibleReports(
      Reports reports,
      ReportStore store,
      RenderFiles renderFiles,
      HouseRules rules,
      ActsOnReport acts,
      Actor actor) {
    this.reports = reports;
    this.store = store;
    this.renderFiles = renderFiles;
    this.rules = rules;
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
        views(found.items().stream().flatMap(report -> seen(report).stream()).toList()),
        found.next());
  }

  ReportView view(Report report) {
    return views(List.of(report)).getFirst();
  }

  private List<ReportView> views(List<Report> seen) {
    var files = store.files(seen.stream().map(Report::id).toList());
    return seen.stream()
        .map(report -> view(report, files.getOrDefault(report.id(), Map.of())))
        .toList();
  }

  private ReportView view(Report report, Map<Integer, List<StoredFile>> files) {
    var revisions =
        report.revisions().stream()
            .map(
                revision ->
                    view(
                        report.family(),
                        revision,
                        files.getOrDefault(revision.number(), List.of())))
            .toList();
    return ReportView.of(
        report,
        revisions,
        rules.objectionDays(report.family()),
        acts.on(report, revisions.getLast().missing()));
  }

  private ReportView.RevisionView view(
      String family, ReportRevision revision, List<StoredFile> files) {
    return ReportView.RevisionView.of(revision, files, renderFiles.missing(files, family));
  }
}

package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cmsfamily.platform.store.AsSystem;

/** Renders what the newest revision of a report still lacks, once it is committed. */
@ApplicationScoped
class RenderLatest {
  private final Reports reports;
  private final RenderFiles renderFiles;

  RenderLatest(Reports reports, RenderFiles renderFiles) {
    this.reports = reports;
    this.renderFiles = renderFiles;
  }

  /**
   * Renders.
   *
   * @return the forms that failed; none if there is no such report
   */
  List<FailedForm> render(String id) {
    return AsSystem.call(() -> reports.findOptional(id))
        .map(report -> renderFiles.render(id, report.latest().number(), report.family()))
        .orElse(List.of());
  }
}

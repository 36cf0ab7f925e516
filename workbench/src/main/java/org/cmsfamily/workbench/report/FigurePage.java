package org.cmsfamily.workbench.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.cmsfamily.workbench.reporting.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure of a report comes from.
 *
 * @param sources the figures that it was computed from, each with its own page
 * @param more the page with more of its entries; null if all are shown
 */
@CheckedTemplate(basePath = "report", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FigurePage(
    String report, int number, Provenance trace, List<Step> sources, @Nullable String more)
    implements TemplateInstance {

  static FigurePage of(String report, int number, Provenance trace) {
    var revision = new RevisionPath(report, number);
    return new FigurePage(
        report,
        number,
        trace,
        trace.of().stream().map(source -> Step.of(source, revision)).toList(),
        trace.next() == null
            ? null
            : UriBuilder.fromUri(revision.figure(trace.figure()))
                .queryParam("cursor", "{next}")
                .build(trace.next())
                .toString());
  }

  /** A figure that it was computed from. */
  record Step(Provenance.Source source, String page) {
    static Step of(Provenance.Source source, RevisionPath revision) {
      return new Step(source, revision.figure(source.figure()));
    }
  }
}

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
 * @param explained the first on its way that is more than another figure: it says the rule
 * @param down what it is figure by figure, as long as each comes from one other alone
 * @param sources the figures that the last of them was computed from, each with its own page
 * @param groups its entries, as they are alike
 * @param more the page with more of its entries; null if all are shown
 */
@CheckedTemplate(basePath = "report", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FigurePage(
    String report,
    int number,
    Provenance trace,
    Explained explained,
    List<Stage> down,
    List<Step> sources,
    List<EntryGroup> groups,
    @Nullable String more)
    implements TemplateInstance {

  /**
   * The page of a figure.
   *
   * @param way the figure, and those that it comes from as long as each is one alone
   */
  static FigurePage of(String report, int number, List<Provenance> way) {
    var revision = new RevisionPath(report, number);
    var trace = way.getFirst();
    return new FigurePage(
        report,
        number,
        trace,
        Explained.of(way),
        way.stream().skip(1).map(one -> new Stage(one, revision.figure(one.figure()))).toList(),
        way.getLast().of().stream().map(source -> Step.of(source, revision)).toList(),
        trace.lots().stream().map(lot -> EntryGroup.of(lot, trace)).toList(),
        trace.next() == null
            ? null
            : UriBuilder.fromUri(revision.figure(trace.figure()))
                .queryParam("cursor", "{next}")
                .build(trace.next())
                .toString());
  }

  /**
   * How it is computed.
   *
   * @param atPlannedRates whether the rates count that the terms name
   */
  record Explained(Provenance by, boolean atPlannedRates) {
    static Explained of(List<Provenance> way) {
      var by = way.stream().filter(one -> !one.isSame()).findFirst().orElse(way.getLast());
      var member = FigureName.inWords(by.figure()).member();
      return new Explained(by, member == FigureMember.NEEDED_AT_PLANNED_RATE);
    }
  }

  /** A figure on the way down. */
  record Stage(Provenance trace, String page) {}

  /** A figure that it was computed from. */
  record Step(Provenance.Source source, String page) {
    static Step of(Provenance.Source source, RevisionPath revision) {
      return new Step(source, revision.figure(source.figure()));
    }
  }
}

package org.cmsfamily.workbench.report;

import java.util.function.Function;
import org.cmsfamily.workbench.reporting.Money;
import org.cmsfamily.workbench.reporting.ServiceReport.Figures;
import org.jspecify.annotations.Nullable;

/** A column of the costs of a report. */
public enum CostColumn {
  BASELINE("baseline", Figures::baseline),
  ACTUAL("actual", Figures::actual),
  ONE_TIME("oneTime", Figures::oneTime),
  SAVINGS("savings", Figures::savings),
  NEEDED("needed", Figures::needed);

  private final String member;
  private final Function<Figures, @Nullable Money> value;

  CostColumn(String member, Function<Figures, @Nullable Money> value) {
    this.member = member;
    this.value = value;
  }

  /** Its figure, which leads to where it comes from. */
  TracedFigure of(Figures figures, RevisionPath revision, String place) {
    return new TracedFigure(value.apply(figures), revision.figure(place + "/" + member));
  }
}

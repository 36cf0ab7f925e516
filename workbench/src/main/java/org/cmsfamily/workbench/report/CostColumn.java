package org.cmsfamily.workbench.report;

import org.cmsfamily.workbench.call.Money;
import org.cmsfamily.workbench.reporting.ServiceReport.Figures;
import org.jspecify.annotations.Nullable;

/** A column of the costs of a report. */
public enum CostColumn {
  BASELINE(FigureMember.BASELINE),
  ACTUAL(FigureMember.ACTUAL),
  ONE_TIME(FigureMember.ONE_TIME),
  SAVINGS(FigureMember.SAVINGS),
  NEEDED(FigureMember.NEEDED);

  private final FigureMember member;

  CostColumn(FigureMember member) {
    this.member = member;
  }

  /** Whether it is left out where there is little room: what was spent and saved stays. */
  public boolean isSecondary() {
    return this != ACTUAL && this != SAVINGS;
  }

  /** What its figures are. */
  public FigureMember member() {
    return member;
  }

  /** Its figure, which leads to where it comes from. */
  TracedFigure of(Figures figures, boolean booked, RevisionPath revision, String place) {
    var value = booked || this == BASELINE ? value(figures) : null;
    return new TracedFigure(value, revision.figure(place + "/" + member.step()), isDrawn());
  }

  /** Whether a chart compares it: the cost, and what it is measured against. */
  private boolean isDrawn() {
    return this == BASELINE || this == ACTUAL;
  }

  private @Nullable Money value(Figures figures) {
    return switch (this) {
      case BASELINE -> figures.baseline();
      case ACTUAL -> figures.actual();
      case ONE_TIME -> figures.oneTime();
      case SAVINGS -> figures.savings();
      case NEEDED -> figures.needed();
    };
  }
}

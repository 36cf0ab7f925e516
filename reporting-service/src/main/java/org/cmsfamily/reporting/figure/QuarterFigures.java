package org.cmsfamily.reporting.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cmsfamily.reporting.quarter.FigureState;
import org.cmsfamily.reporting.quarter.FigureStates;
import org.cmsfamily.reporting.quarter.InstrumentFigures;
import org.cmsfamily.reporting.quarter.QuarterTotals;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** The figures of one quarter of a service, from its totals. */
final class QuarterFigures {

  private static final String DAYS = "days";

  private final ServiceFacts service;
  private final QuarterTotals totals;
  private final FigureStates states;
  private final List<Figure> figures = new ArrayList<>();

  private QuarterFigures(ServiceFacts service, QuarterTotals totals, FigureStates states) {
    this.service = service;
    this.totals = totals;
    this.states = states;
  }

  /**
   * The figures, each with its state.
   *
   * @param states sums of an open quarter are provisional, and nothing rests on them
   */
  static List<Figure> of(ServiceFacts service, QuarterTotals totals, FigureStates states) {
    var quarter = new QuarterFigures(service, totals, states);
    totals.instruments().forEach(quarter::add);
    totals
        .settlement()
        .lines()
        .forEach(
            line ->
                quarter.add(
                    FigureMeasure.SETTLEMENT,
                    line.instrument(),
                    states.settlement(),
                    line.balance()));
    return quarter.figures;
  }

  private void add(String instrument, InstrumentFigures of) {
    figure(
        FigureMeasure.BASELINE,
        instrument,
        Figure.value(of.baseline()),
        totals.currency(),
        states.sums());
    sum(FigureMeasure.COST, instrument, of, each -> each.actual().add(each.oneTime()));
    sum(FigureMeasure.ACTUAL, instrument, of, InstrumentFigures::actual);
    sum(FigureMeasure.ONE_TIME, instrument, of, InstrumentFigures::oneTime);
    sum(FigureMeasure.VOLUNTARY_INCOME, instrument, of, InstrumentFigures::voluntaryIncome);
    add(FigureMeasure.SAVINGS, instrument, states.savings(), of.savings());
    sum(FigureMeasure.IN_KIND, instrument, of, InstrumentFigures::inKind);
    sum(FigureMeasure.AVOIDED, instrument, of, InstrumentFigures::avoided);
    figure(
        FigureMeasure.REDEPLOYED_DAYS,
        instrument,
        states.sums() == FigureState.NOT_YET ? null : of.redeployedDays(),
        DAYS,
        states.sums());
  }

  private void sum(
      FigureMeasure measure,
      String instrument,
      InstrumentFigures of,
      Function<InstrumentFigures, Money> part) {
    add(measure, instrument, states.sums(), part.apply(of));
  }

  private void add(FigureMeasure measure, String instrument, FigureState state, Money value) {
    figure(
        measure,
        instrument,
        state == FigureState.NOT_YET ? null : Figure.value(value),
        totals.currency(),
        state);
  }

  private void figure(
      FigureMeasure measure,
      String instrument,
      @Nullable BigDecimal value,
      String unit,
      FigureState state) {
    figures.add(
        new Figure(
            measure,
            null,
            service.code(),
            instrument,
            totals.quarter().toString(),
            value,
            unit,
            state,
            Boolean.TRUE.equals(service.demonstration())));
  }
}

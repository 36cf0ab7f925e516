package org.cmsfamily.reporting.quarter;

import java.time.LocalDate;
import org.cmsfamily.platform.money.Quarter;

/**
 * How far each kind of figure of a quarter can be relied on.
 *
 * @param sums what was booked
 * @param savings baseline less cost
 * @param settlement who owes whom
 */
public record FigureStates(FigureState sums, FigureState savings, FigureState settlement) {

  /** Those of a quarter. */
  public static FigureStates of(Quarter quarter, boolean closed, LocalDate today) {
    if (closed) {
      return new FigureStates(FigureState.FINAL, FigureState.FINAL, FigureState.FINAL);
    }
    var sums = today.isBefore(quarter.first()) ? FigureState.NOT_YET : FigureState.PROVISIONAL;
    return new FigureStates(sums, FigureState.NOT_YET, FigureState.NOT_YET);
  }
}

package org.cmsfamily.reporting.quarter;

import java.util.SortedMap;
import java.util.SortedSet;
import org.cmsfamily.platform.money.Quarter;

/**
 * How the books of a service stand.
 *
 * @param closed the quarters that every payer has closed
 * @param missing of the quarters that are over, those that are not closed, and who is missing
 */
public record Books(SortedSet<Quarter> closed, SortedMap<Quarter, SortedSet<String>> missing) {

  /**
   * How far figures of a year can be relied on: final while all quarters of it that are over are
   * closed.
   */
  public FigureState of(int year) {
    if (missing.keySet().stream().anyMatch(quarter -> quarter.year() == year)) {
      return FigureState.PROVISIONAL;
    }
    return closed.stream().anyMatch(quarter -> quarter.year() == year)
        ? FigureState.FINAL
        : FigureState.NOT_YET;
  }
}

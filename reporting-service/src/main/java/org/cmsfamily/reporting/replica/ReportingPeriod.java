package org.cmsfamily.reporting.replica;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.cmsfamily.platform.money.Quarter;

/** How often a family reports: by parts of the calendar year, each of whole quarters. */
public enum ReportingPeriod {
  /** Four reports a year. */
  @JsonProperty("quarter")
  QUARTER(1),
  /** Two reports a year. */
  @JsonProperty("half-year")
  HALF_YEAR(2),
  /** One report a year. */
  @JsonProperty("year")
  YEAR(4);

  private final int quarters;

  ReportingPeriod(int quarters) {
    this.quarters = quarters;
  }

  /** The first quarter of the part of the year that a quarter lies in. */
  public Quarter first(Quarter quarter) {
    return new Quarter(quarter.year(), before(quarter) + 1);
  }

  /** The last quarter of the part of the year that a quarter lies in. */
  public Quarter last(Quarter quarter) {
    return new Quarter(quarter.year(), before(quarter) + quarters);
  }

  /** The quarters of the year before that part of it. */
  private int before(Quarter quarter) {
    int number = quarter.number() - 1;
    return number - number % quarters;
  }
}

package org.cmsfamily.reporting.figure;

import java.time.LocalDate;
import java.util.Objects;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are wanted.
 *
 * @param family whose; needed
 * @param from the first quarter; {@value #MOST} before the last unless said
 * @param to the last quarter, at most {@value #MOST} on; today's unless said
 */
record FigureFilter(
    @RestQuery @Nullable String family,
    @RestQuery @Nullable FigureMeasure measure,
    @RestQuery @Nullable String service,
    @RestQuery @Nullable String instrument,
    @RestQuery @Nullable Quarter from,
    @RestQuery @Nullable Quarter to) {

  /** Quarters that are read at once: ten years. */
  static final int MOST = 40;

  /** Every figure of a quarter or year that has begun by the quarter. */
  static FigureFilter upTo(Quarter quarter) {
    return new FigureFilter(null, null, null, null, null, quarter);
  }

  /**
   * The same with its first and last quarter.
   *
   * @throws org.cmsfamily.platform.problem.Problem 400 if they are more than can be read at once
   */
  FigureFilter within(LocalDate today) {
    var end = Objects.requireNonNullElseGet(to, () -> Quarter.of(today));
    var first = Objects.requireNonNullElseGet(from, () -> moved(end, 1 - MOST));
    var last = moved(first, MOST - 1);
    if (to != null && to.compareTo(last) > 0) {
      throw Parameter.invalid("to", Text.of("figures-at-most").with("most", MOST));
    }
    return new FigureFilter(family, measure, service, instrument, first, to == null ? last : to);
  }

  private static Quarter moved(Quarter quarter, int by) {
    return Quarter.of(quarter.first().plusMonths(3L * by));
  }

  String ofFamily() {
    return Parameter.needed("family", family);
  }

  boolean takesService(String code) {
    return service == null || service.equals(code);
  }

  boolean takesQuarter(Quarter quarter) {
    return (from == null || from.compareTo(quarter) <= 0)
        && (to == null || to.compareTo(quarter) >= 0);
  }

  boolean takesYear(int year) {
    return (from == null || from.year() <= year) && (to == null || to.year() >= year);
  }

  boolean takes(Figure figure) {
    return (measure == null || measure == figure.measure())
        && (instrument == null || instrument.equals(figure.instrument()));
  }
}

package org.cmsfamily.reporting.figure;

import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are wanted.
 *
 * @param family whose; needed
 * @param from the first quarter; the services' first unless said
 * @param to the last quarter; today's unless said
 */
record FigureFilter(
    @RestQuery @Nullable String family,
    @RestQuery @Nullable FigureMeasure measure,
    @RestQuery @Nullable String service,
    @RestQuery @Nullable String instrument,
    @RestQuery @Nullable Quarter from,
    @RestQuery @Nullable Quarter to) {

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

package org.cmsfamily.local.demo;

import java.io.PrintStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.cmsfamily.local.Suite;
import org.cmsfamily.local.api.Api;

/**
 * Measures how long a write takes from its commit in the registry until another service shows it: a
 * family of its own is moved from day to day, and each day is asked for at the others. The commit
 * is taken to be when the registry's answer has arrived; the time ends with the first answer that
 * shows it.
 */
public final class Visibility {

  private static final int WARM_UP = 50;
  private static final int WRITES = 300;
  private static final double NANOS_PER_MILLI = 1_000_000.0;

  private final Api registry;
  private final Api other;
  private final String family =
      "VIS-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

  private Visibility(Suite suite, URI other) {
    this.registry = new Api(suite.registry(), () -> suite.token(LoadContext.STEWARD));
    this.other = new Api(other, () -> suite.token(LoadContext.STEWARD));
  }

  /** Measures catalog and reporting service and prints p50, p95 and the longest. */
  public static void run(Suite suite) {
    for (var service : List.of(suite.catalog(), suite.reporting())) {
      report(System.out, service, new Visibility(suite, service).measure());
    }
  }

  private static void report(PrintStream out, URI service, List<Double> millis) {
    out.printf(
        Locale.ROOT,
        "%s: %d writes, visible after p50 %.1f ms, p95 %.1f ms, longest %.1f ms%n",
        service,
        millis.size(),
        at(millis, 0.50),
        at(millis, 0.95),
        at(millis, 1.0));
  }

  private static double at(List<Double> sorted, double part) {
    return sorted.get(Math.max(0, (int) Math.ceil(part * sorted.size()) - 1));
  }

  private List<Double> measure() {
    var day = LocalDate.of(2030, 1, 1);
    registry.post("found " + family, "/families", familyOn(day));
    var millis = new ArrayList<Double>();
    for (var i = 1; i <= WARM_UP + WRITES; i++) {
      var took = visibleAfter(day.plusDays(i)) / NANOS_PER_MILLI;
      if (i > WARM_UP) millis.add(took);
    }
    Collections.sort(millis);
    return millis;
  }

  private long visibleAfter(LocalDate day) {
    var body = Map.of("date", day.toString());
    registry.post("move " + family + " " + day, "/families/" + family + "/business-date", body);
    var committed = System.nanoTime();
    while (!other.get("/calendar/" + family).text("today").equals(day.toString())) {
      Thread.onSpinWait();
    }
    return System.nanoTime() - committed;
  }

  private Map<String, Object> familyOn(LocalDate day) {
    return Map.of(
        "code",
        family,
        "names",
        Map.of("en", "Measuring visibility"),
        "zone",
        "Europe/Berlin",
        "reportingCurrency",
        "EUR",
        "languages",
        List.of("en"),
        "reportingPeriod",
        "quarter",
        "businessDate",
        day.toString(),
        "serviceAreas",
        List.of(Map.of("code", "measuring", "names", Map.of("en", "Measuring"))),
        "rollOut",
        Map.of(
            "host",
            family + "-HOST",
            "reportTo",
            family + "-BODY",
            "standing",
            List.of(family + "-HOST"),
            "city",
            "Bonn",
            "adviser",
            family + "-ADVISER",
            "submissionNeeds",
            Map.of()),
        "demonstration",
        true);
  }
}

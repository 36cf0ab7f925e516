package org.cmsfamily.reporting.document;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cmsfamily.reporting.ledger.Kind;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.snapshot.QuarterInput;
import org.cmsfamily.reporting.snapshot.ServiceInput;

/** Origins of the figures of each quarter: ledger lines, keys, and the decided baseline. */
final class QuarterOrigins {

  private final ServiceInput input;
  private final ServiceReport report;

  QuarterOrigins(ServiceInput input, ServiceReport report) {
    this.input = input;
    this.report = report;
  }

  void addTo(Map<String, Origin> figures) {
    for (var quarter : input.quarters()) {
      var instruments = quarter.totals().instruments().keySet();
      for (var instrument : instruments) {
        ofInstrument(quarter, instrument, figures);
      }
      members()
          .forEach(
              member ->
                  figures.put(
                      pointer(quarter, "total", member),
                      Origin.of(
                          "sum",
                          instruments.stream()
                              .map(i -> pointer(quarter, "instruments", i, member))
                              .toList())));
    }
    planned(figures);
  }

  private void ofInstrument(QuarterInput quarter, String instrument, Map<String, Origin> figures) {
    for (var measure : Measure.values()) {
      figures.put(
          pointer(quarter, "instruments", instrument, measure.member()),
          measure
              .kind()
              .map(kind -> borne(quarter, instrument, kind))
              .orElseGet(() -> follows(quarter, instrument, measure)));
    }
    figures.put(
        pointer(quarter, "instruments", instrument, Measure.REDEPLOYED_DAYS),
        borne(quarter, instrument, Kind.REDEPLOYED));
  }

  private Origin follows(QuarterInput quarter, String instrument, Measure measure) {
    return measure == Measure.BASELINE
        ? baseline(instrument)
        : Origin.of(
            "difference",
            measure.follows().stream()
                .map(of -> pointer(quarter, "instruments", instrument, of.member()))
                .toList());
  }

  private Origin baseline(String instrument) {
    return Origin.decided(
        "phased-baseline",
        Stream.concat(
                input.budgets().getOrDefault(instrument, List.of()).stream(),
                report.decisions().stream())
            .distinct()
            .toList());
  }

  private Origin borne(QuarterInput quarter, String instrument, Kind kind) {
    var lots =
        lots(
            lot ->
                lot.kind() == kind
                    && quarter.totals().groups().contains(lot.id())
                    && bears(lot, instrument));
    return Origin.booked(
        "borne",
        lots.stream().map(PostingGroup::id).toList(),
        lots.stream()
            .flatMap(lot -> Stream.ofNullable(lot.key()))
            .map(k -> k.id())
            .distinct()
            .toList());
  }

  private static boolean bears(PostingGroup lot, String instrument) {
    var key = lot.key();
    return key == null ? instrument.equals(lot.borneBy()) : key.weights().containsKey(instrument);
  }

  private List<PostingGroup> lots(Predicate<PostingGroup> wanted) {
    return input.lots().stream().filter(wanted).toList();
  }

  private void planned(Map<String, Origin> figures) {
    report
        .planned()
        .forEach(
            (quarter, instruments) ->
                instruments
                    .keySet()
                    .forEach(
                        instrument ->
                            figures.put(
                                Pointer.of(
                                    "services", input.code(), "planned", quarter, instrument),
                                baseline(instrument))));
  }

  private String pointer(QuarterInput quarter, String... members) {
    return Pointer.of("services", input.code(), "quarters", quarter.totals().quarter().toString())
        + Pointer.of(members);
  }

  static List<String> members() {
    return Stream.concat(
            Stream.of(Measure.values()).map(Measure::member), Stream.of(Measure.REDEPLOYED_DAYS))
        .toList();
  }
}

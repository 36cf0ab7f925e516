package org.cmsfamily.reporting.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.snapshot.QuarterInput;
import org.cmsfamily.reporting.snapshot.ServiceInput;

/** Origins of the settlement: what was paid, what is borne, and the balance. */
final class SettlementOrigins {

  private final ServiceInput input;
  private final ServiceReport report;

  SettlementOrigins(ServiceInput input, ServiceReport report) {
    this.input = input;
    this.report = report;
  }

  void addTo(Map<String, Origin> figures) {
    var settled = report.settlement().quarters();
    for (var quarter : input.quarters()) {
      var name = quarter.totals().quarter().toString();
      var settlement = settled.get(name);
      if (settlement != null) {
        ofQuarter(quarter, name, settlement, figures);
      }
    }
    ofPeriod(settled.keySet(), figures);
  }

  private void ofQuarter(
      QuarterInput quarter, String name, SettlementReport settlement, Map<String, Origin> figures) {
    for (var instrument : settlement.lines().keySet()) {
      figures.put(
          line(instrument, "paid", "quarters", name),
          Origin.booked("paid", paidBy(quarter, instrument), List.of()));
      figures.put(
          line(instrument, "borne", "quarters", name),
          Origin.of(
              "sum",
              List.of(
                  Pointer.of(
                      "services",
                      input.code(),
                      "quarters",
                      name,
                      "instruments",
                      instrument,
                      "needed"))));
      balance(figures, instrument, "quarters", name);
    }
    transfers(settlement, figures, "quarters", name);
  }

  private void ofPeriod(Set<String> quarters, Map<String, Origin> figures) {
    var settlement = report.settlement().period();
    for (var instrument : settlement.lines().keySet()) {
      for (var member : List.of("paid", "borne")) {
        figures.put(
            line(instrument, member, "period"),
            Origin.of(
                "sum",
                quarters.stream()
                    .map(quarter -> line(instrument, member, "quarters", quarter))
                    .filter(figures::containsKey)
                    .toList()));
      }
      balance(figures, instrument, "period");
    }
    transfers(settlement, figures, "period");
  }

  private void balance(Map<String, Origin> figures, String instrument, String... where) {
    figures.put(
        line(instrument, "balance", where),
        Origin.of(
            "balance", Stream.of("paid", "borne").map(m -> line(instrument, m, where)).toList()));
  }

  private void transfers(
      SettlementReport settlement, Map<String, Origin> figures, String... where) {
    for (int i = 0; i < settlement.transfers().size(); i++) {
      var payment = settlement.transfers().get(i);
      figures.put(
          base(where) + Pointer.of("transfers", Integer.toString(i), "amount"),
          Origin.of(
              "settles",
              Stream.of(payment.from(), payment.to())
                  .map(instrument -> line(instrument, "balance", where))
                  .toList()));
    }
  }

  private List<String> paidBy(QuarterInput quarter, String instrument) {
    return input.lots().stream()
        .filter(lot -> lot.paidBy().equals(instrument))
        .filter(lot -> quarter.totals().groups().contains(lot.id()))
        .filter(lot -> !lot.moved().isZero())
        .map(PostingGroup::id)
        .toList();
  }

  private String line(String instrument, String member, String... where) {
    return base(where) + Pointer.of("lines", instrument, member);
  }

  private String base(String... where) {
    return Pointer.of("services", input.code(), "settlement") + Pointer.of(where);
  }
}

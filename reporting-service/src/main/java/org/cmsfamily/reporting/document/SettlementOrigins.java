package org.cmsfamily.reporting.document;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.problem.Pointer;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.quarter.QuarterTotals;
import org.cmsfamily.reporting.snapshot.QuarterInput;
import org.cmsfamily.reporting.snapshot.ServiceInput;

/** Origins of the settlement: what was paid, what is borne, and the balance. */
final class SettlementOrigins {

  private final ServiceInput input;
  private final Settlements settlements;
  private final String base;

  SettlementOrigins(ServiceInput input, ServiceReport report) {
    this.input = input;
    this.settlements = report.settlement();
    this.base = Pointer.of("services", input.code(), "settlement").text();
  }

  void addTo(Map<String, Origin> figures) {
    settlements
        .quarters()
        .forEach(
            (quarter, settlement) -> {
              var at = quarterAt(quarter);
              for (var instrument : settlement.lines().keySet()) {
                figures.put(line(at, instrument, "paid"), paid(quarter, instrument));
                figures.put(line(at, instrument, "borne"), borne(quarter, instrument));
              }
              balances(at, settlement, figures);
            });
    var at = base + "/period";
    for (var instrument : settlements.period().lines().keySet()) {
      for (var member : List.of("paid", "borne")) {
        figures.put(line(at, instrument, member), sum(instrument, member, figures.keySet()));
      }
    }
    balances(at, settlements.period(), figures);
    var sinceStart = settlements.sinceStart();
    if (sinceStart != null) {
      sinceStart(sinceStart, figures);
    }
  }

  private void sinceStart(SettlementReport settlement, Map<String, Origin> figures) {
    var at = base + "/sinceStart";
    var closed =
        input.quarters().stream()
            .map(QuarterInput::totals)
            .filter(totals -> !totals.provisional())
            .toList();
    for (var instrument : settlement.lines().keySet()) {
      figures.put(line(at, instrument, "paid"), paid(closed, instrument));
      figures.put(line(at, instrument, "borne"), borne(closed, instrument));
    }
    balances(at, settlement, figures);
  }

  private Origin paid(String quarter, String instrument) {
    return paid(List.of(input.quarter(quarter).totals()), instrument);
  }

  private Origin paid(List<QuarterTotals> quarters, String instrument) {
    var counted = new HashSet<String>();
    quarters.forEach(totals -> counted.addAll(totals.groups()));
    return Origin.booked(
        "paid",
        input.lots().stream()
            .filter(lot -> lot.paidBy().equals(instrument))
            .filter(lot -> counted.contains(lot.id()) && !lot.moved().isZero())
            .map(PostingGroup::id)
            .toList(),
        List.of());
  }

  private Origin borne(String quarter, String instrument) {
    return borne(List.of(input.quarter(quarter).totals()), instrument);
  }

  private Origin borne(List<QuarterTotals> quarters, String instrument) {
    return Origin.of(
        "sum",
        quarters.stream()
            .filter(totals -> totals.instruments().containsKey(instrument))
            .map(totals -> needed(totals.quarter().toString(), instrument))
            .toList());
  }

  private String needed(String quarter, String instrument) {
    return Pointer.of(
            "services", input.code(), "quarters", quarter, "instruments", instrument, "needed")
        .text();
  }

  private Origin sum(String instrument, String member, Set<String> known) {
    return Origin.of(
        "sum",
        settlements.quarters().keySet().stream()
            .map(quarter -> line(quarterAt(quarter), instrument, member))
            .filter(known::contains)
            .toList());
  }

  private static void balances(
      String at, SettlementReport settlement, Map<String, Origin> figures) {
    for (var instrument : settlement.lines().keySet()) {
      figures.put(
          line(at, instrument, "balance"),
          Origin.of("balance", line(at, instrument, "paid"), line(at, instrument, "borne")));
    }
    for (int i = 0; i < settlement.transfers().size(); i++) {
      var payment = settlement.transfers().get(i);
      figures.put(
          at + Pointer.of("transfers", Integer.toString(i), "amount").text(),
          Origin.of(
              "settles", line(at, payment.from(), "balance"), line(at, payment.to(), "balance")));
    }
  }

  private String quarterAt(String quarter) {
    return base + Pointer.of("quarters", quarter).text();
  }

  private static String line(String at, String instrument, String member) {
    return at + Pointer.of("lines", instrument, member).text();
  }
}

package org.cmsfamily.reporting.rendering.paper;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.document.LotReport;
import org.cmsfamily.reporting.document.ServiceReport;
import org.cmsfamily.reporting.snapshot.DecisionFacts;
import org.cmsfamily.reporting.snapshot.Names;

/** Where the figures come from: ledger lines, keys, rates, decisions. */
final class ProvenanceAnnex implements Section {

  private static final int SHOWN_DIGITS = 16;

  @Override
  public void write(Paper paper, ReportNames names) {
    paper.annex(paper.text("annex.provenance"));
    paper.plain(paper.text("annex.provenance.text"));
    names
        .report()
        .services()
        .forEach(
            (code, service) -> {
              keys(paper, names, code, service);
              RatesTable.write(paper, names, code, service);
              paper.table(lots(paper, names, code, service));
            });
    paper.table(decisions(paper, names));
  }

  private static void keys(Paper paper, ReportNames names, String code, ServiceReport service) {
    service
        .keys()
        .values()
        .forEach(
            key ->
                paper.plain(
                    paper.text(
                        "annex.keys.text",
                        names.title(code, service),
                        paper.texts().word("key", key.kind()),
                        names.joined(
                            key.weights().entrySet().stream()
                                .map(
                                    weight ->
                                        paper.text(
                                            "annex.key.weight",
                                            names.instrument(weight.getKey()),
                                            paper.numbers().decimal(weight.getValue())))
                                .toList()))));
  }

  private static PaperTable lots(
      Paper paper, ReportNames names, String code, ServiceReport service) {
    var table =
        new PaperTable(
                paper.text("annex.lots", names.title(code, service)),
                List.of(
                    paper.text("lot.quarter"),
                    paper.text("lot.kind"),
                    paper.text("lot.paidBy"),
                    paper.text("lot.borneBy"),
                    paper.text("lot.count"),
                    paper.text("lot.amount"),
                    paper.text("lot.sha256")))
            .columns("ttttnnt")
            .widths("11 16 11 11 8 19 24")
            .small();
    var lots =
        names.report().provenance().lots().values().stream()
            .filter(lot -> lot.service().equals(code))
            .sorted(
                Comparator.comparing(LotReport::quarter)
                    .thenComparing(LotReport::paidBy)
                    .thenComparing(LotReport::kind)
                    .thenComparing(LotReport::sha256))
            .toList();
    lots.forEach(lot -> table.row(row(paper, names, lot)));
    return lots.isEmpty()
        ? table
        : table.total(
            List.of(
                paper.text("settlement.total"),
                "",
                "",
                "",
                Integer.toString(lots.stream().mapToInt(LotReport::count).sum()),
                "",
                ""));
  }

  private static List<String> row(Paper paper, ReportNames names, LotReport lot) {
    var borneBy = lot.borneBy();
    return List.of(
        quarter(lot),
        paper.texts().word("kind", lot.kind()),
        names.instrument(lot.paidBy()),
        borneBy == null ? paper.text("lot.key") : names.instrument(borneBy),
        Integer.toString(lot.count()),
        lot.days().signum() == 0
            ? paper.numbers().money(lot.booked())
            : paper.text("lot.days", paper.numbers().decimal(lot.days())),
        lot.sha256().substring(0, Math.min(SHOWN_DIGITS, lot.sha256().length())));
  }

  private static String quarter(LotReport lot) {
    Quarter counted = lot.quarter();
    return counted.equals(lot.concerns()) ? counted.toString() : counted + " / " + lot.concerns();
  }

  private static PaperTable decisions(Paper paper, ReportNames names) {
    var table =
        new PaperTable(
                paper.text("annex.decisions"),
                List.of(
                    paper.text("decision.key"),
                    paper.text("decision.body"),
                    paper.text("decision.adopted"),
                    paper.text("decision.title")))
            .widths("23 12 17 48")
            .small();
    for (var decision : names.report().decisions()) {
      var title = decision.title();
      table.row(
          Objects.requireNonNullElse(decision.symbol(), decision.key()),
          decision.body(),
          paper.numbers().published(decision.adoptedOn()),
          title == null ? "" : title(paper, title, decision));
    }
    return table;
  }

  /** The demonstration's mark stands beside every decision that bears it. */
  private static String title(Paper paper, Names title, DecisionFacts decision) {
    var text = paper.texts().name(title, "");
    var english = title.in("en", "");
    return Boolean.TRUE.equals(decision.demonstration()) && !english.contains("demonstration")
        ? paper.text("decision.demonstration", text)
        : text;
  }
}

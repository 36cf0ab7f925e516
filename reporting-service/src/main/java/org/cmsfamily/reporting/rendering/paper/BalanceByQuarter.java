package org.cmsfamily.reporting.rendering.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cmsfamily.paper.PaperTable;
import org.cmsfamily.paper.PaperTable.Head;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.reporting.document.Costs.Span;
import org.cmsfamily.reporting.document.ServiceReport;
import org.cmsfamily.reporting.document.SettlementReport;
import org.cmsfamily.reporting.document.SettlementReport.Line;
import org.cmsfamily.reporting.rendering.text.OpenQuarters;
import org.cmsfamily.reporting.rendering.text.ReportNames;
import org.javamoney.moneta.Money;

/** What each instrument is owed, quarter by quarter, and over all of them. */
record BalanceByQuarter(ReportNames names, String title, ServiceReport service) {

  private static final int FIRST = 34;

  PaperTable table() {
    var codes = codes();
    var table = new PaperTable(names.messages().balancesTable(title), heads(codes));
    var missing = OpenQuarters.of(service).in(Span.PERIOD, names.report());
    var quarters = names.report().period().quarters();
    if (quarters.size() < 2) {
      return !missing.isEmpty() ? table : ofOne(table, codes);
    }
    var matrix = new CostMatrix(names, service.currency());
    for (var quarter : quarters) {
      var settlement = service.settlement().quarters().get(quarter.toString());
      if (!missing.in(quarter.toString()).isEmpty()) {
        table.row(matrix.notClosed(names.quarter(quarter), codes.size()));
      } else if (settlement != null) {
        table.row(line(names.quarter(quarter), codes, settlement));
      }
    }
    return sinceStart(
        missing.isEmpty()
            ? table.total(line(names.text("total"), codes, service.settlement().period()))
            : table.note(names.messages().soFarNote(missing.words(names))),
        codes);
  }

  /** A period of one quarter says what it adds to the balance since the start. */
  private PaperTable ofOne(PaperTable table, List<String> codes) {
    var sum = service.settlement().sinceStart();
    return sum == null || sum.equals(service.settlement().period())
        ? table
        : sinceStart(table.row(line(names.period(), codes, service.settlement().period())), codes);
  }

  /** What is owed over all closed quarters, where that is not what the period gives. */
  private PaperTable sinceStart(PaperTable table, List<String> codes) {
    var sum = service.settlement().sinceStart();
    return sum == null || sum.equals(service.settlement().period())
        ? table
        : table.row(line(names.text("span.sinceStart"), codes, sum));
  }

  private List<String> codes() {
    return names.instruments().stream()
        .filter(code -> service.participants().containsKey(code))
        .toList();
  }

  private List<Head> heads(List<String> codes) {
    var heads = new ArrayList<Head>();
    heads.add(new Head(names.messages().costsQuarter(service.currency()), FIRST, false));
    codes.forEach(code -> heads.add(new Head(names.instrument(code), 0, true)));
    return heads;
  }

  private List<String> line(String first, List<String> codes, SettlementReport settlement) {
    return Stream.concat(
            Stream.of(first),
            codes.stream()
                .map(code -> balance(settlement.lines(), code))
                .map(names.formats()::bare))
        .toList();
  }

  private Money balance(Map<String, Line> lines, String code) {
    return lines.containsKey(code)
        ? Objects.requireNonNull(lines.get(code)).balance()
        : Amounts.zero(service.currency());
  }
}

package org.cmsfamily.reporting.rendering.paper;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cmsfamily.paper.PaperTable;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.reporting.document.Figures;
import org.cmsfamily.reporting.document.NeutralityReport;
import org.cmsfamily.reporting.document.ServiceReport;
import org.cmsfamily.reporting.rendering.text.OpenQuarters;
import org.cmsfamily.reporting.rendering.text.ReportNames;
import org.javamoney.moneta.Money;

/**
 * Why the savings of the year to date are not what is left of its baseline: the difference, line by
 * line, so that nobody adds the one to the other.
 */
record SavingsToLeft(ReportNames names, String title, ServiceReport service) {

  private interface Part {
    Money of(Figures figures, NeutralityReport need);
  }

  /** Empty while quarters of the year are open, or where no need is stated. */
  PaperTable table() {
    var year = names.report().period().to().getYear();
    Map<String, NeutralityReport> needs =
        Optional.<Map<String, NeutralityReport>>ofNullable(
                service.neutrality().get(Integer.toString(year)))
            .orElse(Map.of());
    var codes = names.instruments().stream().filter(needs::containsKey).toList();
    var matrix = new CostMatrix(names, service.currency());
    var table =
        matrix.table(
            names.messages().bridgeTable(title, year),
            names.messages().costsItem(service.currency()),
            codes);
    return codes.isEmpty() || !OpenQuarters.of(service).in(year).isEmpty()
        ? table
        : filled(table, matrix, codes, needs);
  }

  private PaperTable filled(
      PaperTable table,
      CostMatrix matrix,
      List<String> codes,
      Map<String, NeutralityReport> needs) {
    Part other = (figures, need) -> need.left().subtract(explained(figures, need));
    row(table, matrix, names.text("bridge.savings"), amounts(codes, needs, (f, n) -> f.saved()));
    row(table, matrix, names.text("bridge.to-come"), amounts(codes, needs, SavingsToLeft::toCome));
    row(
        table,
        matrix,
        names.text("bridge.income"),
        amounts(codes, needs, (f, n) -> f.voluntaryIncome()));
    row(
        table,
        matrix,
        names.text("bridge.exchange"),
        amounts(codes, needs, SavingsToLeft::exchange));
    var late = amounts(codes, needs, (f, n) -> notYetClosed(n).negate());
    if (late.stream().anyMatch(amount -> !amount.isZero())) {
      row(table, matrix, names.text("bridge.not-yet-closed"), late);
    }
    var rest = amounts(codes, needs, other);
    if (rest.stream().anyMatch(amount -> !amount.isZero())) {
      row(table, matrix, names.text("bridge.other"), rest);
    }
    return table.total(
        matrix.amounts(names.text("bridge.left"), amounts(codes, needs, (f, n) -> n.left())));
  }

  private static void row(PaperTable table, CostMatrix matrix, String first, List<Money> amounts) {
    table.row(matrix.amounts(first, amounts));
  }

  private List<Money> amounts(List<String> codes, Map<String, NeutralityReport> needs, Part part) {
    return codes.stream()
        .map(
            code ->
                part.of(
                    service.costs().yearToDate().of(code), Objects.requireNonNull(needs.get(code))))
        .toList();
  }

  private static Money toCome(Figures figures, NeutralityReport need) {
    return need.baseline().subtract(figures.baseline());
  }

  private static Money exchange(Figures figures, NeutralityReport need) {
    return need.needed().subtract(need.neededAtPlannedRate());
  }

  private Money explained(Figures figures, NeutralityReport need) {
    return Amounts.sum(
        List.of(
            figures.saved(),
            toCome(figures, need),
            figures.voluntaryIncome(),
            exchange(figures, need),
            notYetClosed(need).negate()),
        service.currency());
  }

  private Money notYetClosed(NeutralityReport need) {
    return Objects.requireNonNullElse(need.notYetClosed(), Amounts.zero(service.currency()));
  }
}

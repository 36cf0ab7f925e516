package org.cmsfamily.reporting.ledger;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A file of the layout {@code skein} to begin with: cost, staff days, and a line taken back. */
final class LayoutExample {

  private static final List<Map<String, String>> LINES =
      List.of(
          Map.ofEntries(
              Map.entry(LedgerColumns.REFERENCE, "2027-000123-1"),
              Map.entry(LedgerColumns.SERVICE, "CMS-CONFERENCE"),
              Map.entry(LedgerColumns.PAID_BY, "CMS"),
              Map.entry(LedgerColumns.BORNE_BY, LedgerLine.BY_KEY),
              Map.entry(LedgerColumns.BOOKING_DATE, "2027-02-10"),
              Map.entry(LedgerColumns.KIND, "actual"),
              Map.entry(LedgerColumns.AMOUNT, "1250.00"),
              Map.entry(LedgerColumns.CURRENCY, "EUR"),
              Map.entry(LedgerColumns.DESCRIPTION, "Interpreters"),
              Map.entry(LedgerColumns.DOCUMENT, "INV-4711")),
          Map.of(
              LedgerColumns.REFERENCE, "2027-000124-1",
              LedgerColumns.SERVICE, "CMS-CONFERENCE",
              LedgerColumns.PAID_BY, "CMS",
              LedgerColumns.BORNE_BY, "CMS",
              LedgerColumns.BOOKING_DATE, "2027-02-28",
              LedgerColumns.CONCERNS, "2027-Q1",
              LedgerColumns.KIND, "redeployed",
              LedgerColumns.AMOUNT, "2.5",
              LedgerColumns.UNIT, "day",
              LedgerColumns.PURPOSE, "Single species action plan"),
          Map.ofEntries(
              Map.entry(LedgerColumns.REFERENCE, "2027-000125-1"),
              Map.entry(LedgerColumns.SERVICE, "CMS-CONFERENCE"),
              Map.entry(LedgerColumns.PAID_BY, "CMS"),
              Map.entry(LedgerColumns.BORNE_BY, LedgerLine.BY_KEY),
              Map.entry(LedgerColumns.BOOKING_DATE, "2027-03-01"),
              Map.entry(LedgerColumns.KIND, "actual"),
              Map.entry(LedgerColumns.AMOUNT, "-250.00"),
              Map.entry(LedgerColumns.CURRENCY, "EUR"),
              Map.entry(LedgerColumns.DESCRIPTION, "Interpreters, one day less"),
              Map.entry(LedgerColumns.DOCUMENT, "CN-4711"),
              Map.entry(LedgerColumns.REVERSES, "2027-000123-1")));

  private LayoutExample() {}

  /** The whole file. */
  static String file() {
    return LINES.stream()
        .map(
            line ->
                LedgerColumns.ALL.stream()
                    .map(column -> quoted(line.getOrDefault(column, "")))
                    .collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n", String.join(",", LedgerColumns.ALL) + "\n", "\n"));
  }

  private static String quoted(String cell) {
    return cell.contains(",") ? "\"%s\"".formatted(cell) : cell;
  }

  /** The first of its cells in a column that holds something; empty if none does. */
  static String cell(String column) {
    return LINES.stream()
        .map(line -> line.getOrDefault(column, ""))
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .orElse("");
  }
}

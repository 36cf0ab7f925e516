package org.cmsfamily.workbench.ledger;

import java.util.Arrays;
import java.util.List;
import org.cmsfamily.workbench.page.NamedLines;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.ExtractLayout;
import org.jspecify.annotations.Nullable;

/** A layout as it was written into a form. */
record WrittenLayout(Typed typed) {
  private static final String ROOT = "layout.";

  /** The layout; what was left empty is missing in it, and the service says so. */
  ExtractLayout layout() {
    return new ExtractLayout(
        csv(),
        xlsx(),
        headings(),
        lines("leftOut"),
        new ExtractLayout.NumberForm(
            Mark.character(typed.value(ROOT + "numbers.decimal")),
            Mark.character(typed.value(ROOT + "numbers.thousands")),
            one(ExtractLayout.Minus.values(), "numbers.minus")),
        text("dates"),
        new ExtractLayout.Credits(
            one(ExtractLayout.Sign.values(), "credits.are"),
            text("credits.column"),
            text("credits.debit"),
            text("credits.credit")),
        totals(),
        FundLines.read(typed.value(ROOT + "funds")),
        NamedLines.read(typed.value(ROOT + "accounts")));
  }

  private ExtractLayout.@Nullable CsvForm csv() {
    return isEmpty("csv.encoding", "csv.separator", "csv.headerRow", "csv.headerRows")
        ? null
        : new ExtractLayout.CsvForm(
            text("csv.encoding"),
            one(ExtractLayout.Separator.values(), "csv.separator"),
            number("csv.headerRow"),
            number("csv.headerRows"));
  }

  private ExtractLayout.@Nullable SheetForm xlsx() {
    return isEmpty("xlsx.sheet", "xlsx.headerRow", "xlsx.headerRows")
        ? null
        : new ExtractLayout.SheetForm(
            text("xlsx.sheet"), number("xlsx.headerRow"), number("xlsx.headerRows"));
  }

  private ExtractLayout.Headings headings() {
    return new ExtractLayout.Headings(
        lines("columns.reference"),
        text("columns.bookingDate"),
        text("columns.amount"),
        text("columns.currency"),
        text("columns.fund"),
        text("columns.account"),
        text("columns.description"),
        text("columns.document"),
        text("columns.reverses"));
  }

  private ExtractLayout.@Nullable TotalRows totals() {
    return isEmpty("totals.column", "totals.begins")
        ? null
        : new ExtractLayout.TotalRows(text("totals.column"), text("totals.begins"));
  }

  private boolean isEmpty(String... fields) {
    return Arrays.stream(fields).allMatch(field -> typed.value(ROOT + field).isEmpty());
  }

  private List<String> lines(String field) {
    return typed
        .value(ROOT + field)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private @Nullable String text(String field) {
    return typed.filled(ROOT + field);
  }

  private @Nullable Integer number(String field) {
    try {
      return Integer.valueOf(typed.value(ROOT + field));
    } catch (NumberFormatException none) {
      return null;
    }
  }

  private <E extends Enum<E>> @Nullable E one(E[] all, String field) {
    var name = typed.value(ROOT + field);
    return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst().orElse(null);
  }
}

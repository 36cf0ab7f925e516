package org.cmsfamily.workbench.ledger;

import java.util.List;
import org.cmsfamily.workbench.page.NamedLines;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.ExtractLayout;
import org.jspecify.annotations.Nullable;

/** The fields of a form by which a layout is written, named as its JSON Pointers. */
final class LayoutFields {
  private static final String ROOT = "layout.";

  private LayoutFields() {}

  /** The form with a layout as it is. */
  static Typed fill(Typed typed, ExtractLayout layout) {
    var columns = layout.columns();
    var numbers = layout.numbers();
    var credits = layout.credits();
    var filled =
        rows(typed, layout)
            .with(ROOT + "columns.reference", String.join("\n", columns.reference()))
            .with(ROOT + "columns.bookingDate", columns.bookingDate())
            .with(ROOT + "columns.amount", columns.amount())
            .with(ROOT + "columns.currency", columns.currency())
            .with(ROOT + "columns.fund", columns.fund())
            .with(ROOT + "columns.account", columns.account())
            .with(ROOT + "columns.description", columns.description())
            .with(ROOT + "columns.document", columns.document())
            .with(ROOT + "columns.reverses", columns.reverses());
    return filled
        .with(ROOT + "numbers.decimal", Mark.name(numbers.decimal()))
        .with(ROOT + "numbers.thousands", Mark.name(numbers.thousands()))
        .with(ROOT + "numbers.minus", word(numbers.minus()))
        .with(ROOT + "dates", layout.dates())
        .with(ROOT + "credits.are", word(credits.are()))
        .with(ROOT + "credits.column", credits.column())
        .with(ROOT + "credits.debit", credits.debit())
        .with(ROOT + "credits.credit", credits.credit());
  }

  private static Typed rows(Typed typed, ExtractLayout layout) {
    var csv = layout.csv();
    var xlsx = layout.xlsx();
    var totals = layout.totals();
    var filled = typed;
    if (csv != null)
      filled =
          filled
              .with(ROOT + "csv.encoding", csv.encoding())
              .with(ROOT + "csv.separator", word(csv.separator()))
              .with(ROOT + "csv.headerRow", number(csv.headerRow()))
              .with(ROOT + "csv.headerRows", number(csv.headerRows()));
    if (xlsx != null)
      filled =
          filled
              .with(ROOT + "xlsx.sheet", xlsx.sheet())
              .with(ROOT + "xlsx.headerRow", number(xlsx.headerRow()))
              .with(ROOT + "xlsx.headerRows", number(xlsx.headerRows()));
    if (totals != null)
      filled =
          filled
              .with(ROOT + "totals.column", totals.column())
              .with(ROOT + "totals.begins", totals.begins());
    return filled
        .with(ROOT + "leftOut", String.join("\n", orNone(layout.leftOut())))
        .with(ROOT + "funds", FundLines.write(layout.funds()))
        .with(ROOT + "accounts", NamedLines.write(layout.accounts()));
  }

  private static String word(@Nullable Enum<?> value) {
    return value == null ? "" : value.name();
  }

  private static String number(@Nullable Integer value) {
    return value == null ? "" : value.toString();
  }

  private static List<String> orNone(@Nullable List<String> items) {
    return items == null ? List.of() : items;
  }
}

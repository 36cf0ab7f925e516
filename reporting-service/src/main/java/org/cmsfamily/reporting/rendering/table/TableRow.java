package org.cmsfamily.reporting.rendering.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cmsfamily.platform.money.Amounts;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row, in the order of the columns: text, decimal, integer, date, boolean, or null.
 */
public final class TableRow {

  private final List<@Nullable Object> cells = new ArrayList<>();

  /** The cells. */
  public List<@Nullable Object> cells() {
    return Collections.unmodifiableList(cells);
  }

  TableRow text(@Nullable Object value) {
    return add(value == null ? null : value.toString());
  }

  /** The number at the currency's scale. */
  TableRow amount(@Nullable Money amount) {
    return add(amount == null ? null : new BigDecimal(Amounts.plain(amount)));
  }

  TableRow currency(@Nullable Money amount) {
    return add(amount == null ? null : amount.getCurrency().getCurrencyCode());
  }

  TableRow decimal(@Nullable BigDecimal number) {
    return add(number);
  }

  TableRow integer(@Nullable Integer number) {
    return add(number);
  }

  TableRow date(@Nullable LocalDate day) {
    return add(day);
  }

  TableRow bool(boolean value) {
    return add(value);
  }

  private TableRow add(@Nullable Object cell) {
    cells.add(cell);
    return this;
  }
}

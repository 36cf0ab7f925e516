package org.cmsfamily.reporting.report.table;

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
public final class Row {

  private final List<@Nullable Object> cells = new ArrayList<>();

  /** The cells. */
  public List<@Nullable Object> cells() {
    return Collections.unmodifiableList(cells);
  }

  Row text(@Nullable Object value) {
    return add(value == null ? null : value.toString());
  }

  /** The number at the currency's scale. */
  Row amount(@Nullable Money amount) {
    return add(amount == null ? null : new BigDecimal(Amounts.plain(amount)));
  }

  Row currency(@Nullable Money amount) {
    return add(amount == null ? null : amount.getCurrency().getCurrencyCode());
  }

  Row decimal(@Nullable BigDecimal number) {
    return add(number);
  }

  Row integer(@Nullable Integer number) {
    return add(number);
  }

  Row date(@Nullable LocalDate day) {
    return add(day);
  }

  Row bool(boolean value) {
    return add(value);
  }

  private Row add(@Nullable Object cell) {
    cells.add(cell);
    return this;
  }
}

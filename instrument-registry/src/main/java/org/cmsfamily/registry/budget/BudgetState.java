package org.cmsfamily.registry.budget;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.registry.text.Names;
import org.jspecify.annotations.Nullable;

/** A budget as the others know it, and as the API shows it: amounts are texts in its currency. */
public record BudgetState(
    String code,
    String family,
    String instrument,
    String period,
    String currency,
    SupportCost programmeSupportCost,
    @Nullable String adoptedBy,
    List<LineState> lines,
    boolean adopted,
    boolean demonstration) {

  /** See {@link BudgetLine}. */
  public record LineState(String code, Names names, Map<String, String> amounts) {}

  static BudgetState of(Budget b) {
    return new BudgetState(
        b.code(),
        b.family(),
        b.instrument(),
        b.period(),
        b.currency(),
        b.programmeSupportCost(),
        b.adoptedBy(),
        b.lines().stream().map(BudgetState::of).toList(),
        b.adopted(),
        b.demonstration());
  }

  private static LineState of(BudgetLine line) {
    SortedMap<String, String> amounts = new TreeMap<>();
    line.amounts()
        .forEach((year, amount) -> amounts.put(String.valueOf(year), Amounts.plain(amount)));
    return new LineState(line.code(), line.names(), amounts);
  }
}

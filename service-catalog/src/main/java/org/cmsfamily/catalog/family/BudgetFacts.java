package org.cmsfamily.catalog.family;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cmsfamily.platform.money.Amounts;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument's body adopted for a budget period.
 *
 * @param adoptedBy the decision's key
 * @param adopted by a decision that counts
 */
public record BudgetFacts(
    String code,
    String family,
    String instrument,
    @Nullable String currency,
    @Nullable String programmeSupportCost,
    @Nullable String adoptedBy,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Line> lines,
    @JsonSetter(nulls = Nulls.AS_EMPTY) boolean adopted,
    @JsonSetter(nulls = Nulls.AS_EMPTY) boolean demonstration) {

  public BudgetFacts {
    lines = List.copyOf(lines);
  }

  /** A line with its amounts by year, as text in the budget's currency. */
  public record Line(String code, @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, String> amounts) {
    public Line {
      amounts = Map.copyOf(amounts);
    }
  }

  /** The terms may name it by its code or by the decision that adopted it. */
  public boolean named(String reference) {
    return code.equals(reference) || reference.equals(adoptedBy);
  }

  /**
   * Whether any of these may read it: its own instrument, everyone once it is adopted. Source:
   * domain, section 4.
   */
  boolean seenBy(Set<String> holders) {
    return adopted || holders.contains(instrument);
  }

  /** It says something about the year. */
  public boolean covers(Year year) {
    return lines.stream().anyMatch(line -> line.amounts().containsKey(year.toString()));
  }

  /** What a line provides in a year; empty if it does not say, or in no known currency. */
  public Optional<Money> provides(String line, Year year) {
    return lines.stream()
        .filter(one -> one.code().equals(line))
        .flatMap(one -> Optional.ofNullable(one.amounts().get(year.toString())).stream())
        .findFirst()
        .flatMap(this::money);
  }

  private Optional<Money> money(String amount) {
    try {
      return currency == null ? Optional.empty() : Optional.of(Amounts.written(amount, currency));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

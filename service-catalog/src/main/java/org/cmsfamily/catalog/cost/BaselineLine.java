package org.cmsfamily.catalog.cost;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument's body provides for what the service replaces: a line of an adopted budget, or
 * funds that a decision of its own body releases for named years. Source: StC44 decision, P9.
 *
 * @param budget the budget's code or the key of the decision that adopted it; null with a decision
 * @param line the line's code in that budget, or the one that the decision releases funds for, if
 *     it is named
 * @param decision the key of the decision that releases the amounts; null with a budget line
 * @param purpose what the decision releases the funds for, if it is named
 * @param years what is counted from it, by budget year
 * @param rise by how much the budget line must rise, by budget year, so that it provides all that
 *     is counted from it; this part counts only once a body of the instrument's own has decided so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"line", "budget", "decision", "purpose", "years", "rise"})
public record BaselineLine(
    @Nullable @Wording String budget,
    @Nullable @Wording String line,
    @Nullable @Wording String decision,
    @Nullable @Wording String purpose,
    @JsonSetter(contentNulls = Nulls.SET) @NotNull @Size(max = 200) SortedMap<Year, Amount> years,
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @JsonSetter(contentNulls = Nulls.SET)
        @Size(max = 200)
        SortedMap<Year, Amount> rise) {

  public BaselineLine {
    budget = Wording.Form.optional(budget);
    line = Wording.Form.optional(line);
    decision = Wording.Form.optional(decision);
    purpose = Wording.Form.optional(purpose);
    if (decision == null && (budget == null || line == null || purpose != null)) {
      throw new IllegalArgumentException("A baseline names a budget and its line, or a decision");
    }
    if (decision != null && (budget != null || (line != null && purpose != null))) {
      throw new IllegalArgumentException(
          "A baseline names a decision, and at most one line or purpose of it");
    }
    years = Sparse.map(years);
    rise = Sparse.map(rise);
  }

  BaselineLine in(@Nullable String plan) {
    return new BaselineLine(budget, line, decision, purpose, in(years, plan), in(rise, plan));
  }

  private static SortedMap<Year, Amount> in(
      SortedMap<Year, Amount> amounts, @Nullable String plan) {
    var scaled = new TreeMap<Year, Amount>();
    amounts.forEach((year, amount) -> scaled.put(year, amount.in(plan)));
    return scaled;
  }

  /** The key of the decision or budget that it names, if it names one. */
  public Optional<String> named() {
    return Optional.ofNullable(decision == null ? budget : decision);
  }

  /** The line of the budget must rise in some year. */
  public boolean rises() {
    return !rise.isEmpty();
  }

  /** A budget line rises by a part of what is counted from it, or by all of that. */
  boolean canRiseIn(Year year) {
    var counted = years.get(year);
    var much = rise.get(year);
    return decision == null
        && counted != null
        && much != null
        && much.number().signum() > 0
        && much.number().compareTo(counted.number()) <= 0
        && Objects.equals(much.currency(), counted.currency());
  }
}

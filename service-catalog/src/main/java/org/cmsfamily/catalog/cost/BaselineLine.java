package org.cmsfamily.catalog.cost;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Year;
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
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"line", "budget", "decision", "purpose", "years"})
public record BaselineLine(
    @Nullable @Wording String budget,
    @Nullable @Wording String line,
    @Nullable @Wording String decision,
    @Nullable @Wording String purpose,
    @JsonSetter(contentNulls = Nulls.SET) @NotNull @Size(max = 200) SortedMap<Year, Amount> years) {

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
  }

  BaselineLine in(@Nullable String plan) {
    var scaled = new TreeMap<Year, Amount>();
    years.forEach((year, amount) -> scaled.put(year, amount.in(plan)));
    return new BaselineLine(budget, line, decision, purpose, scaled);
  }
}

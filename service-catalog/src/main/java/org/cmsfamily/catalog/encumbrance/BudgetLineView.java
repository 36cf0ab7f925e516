package org.cmsfamily.catalog.encumbrance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.cmsfamily.catalog.cost.Encumbrance;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of an adopted budget in a year.
 *
 * @param adopted what the budget provides
 * @param held how much of it terms hold; absent for whom that is not to see, as are the rest
 * @param heldBy by which terms, those that the caller may know of
 * @param free what is left
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BudgetLineView(
    String instrument,
    String budget,
    String line,
    int year,
    Money adopted,
    @Nullable Money held,
    @Nullable List<HolderView> heldBy,
    @Nullable Money free) {

  /** Terms that hold a part of the line. */
  public record HolderView(String proposal, String serviceCode, Money amount) {

    static HolderView of(Encumbrance one) {
      return new HolderView(
          Objects.requireNonNull(one.proposal()),
          Objects.requireNonNull(one.serviceCode()),
          one.amount());
    }
  }

  /** By which a list is paged. */
  String key() {
    return String.join("\n", instrument, budget, line, String.valueOf(year));
  }
}

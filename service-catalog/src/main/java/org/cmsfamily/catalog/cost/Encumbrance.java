package org.cmsfamily.catalog.cost;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the terms of one proposal hold of a line in a year, from their submission on until they are
 * rejected, withdrawn or returned, or the service is closed.
 *
 * @param proposal its id; null, as is the code, for whom these terms are not to be named
 * @param serviceCode of its terms
 * @param amount in the currency of the line, never zero
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Encumbrance(
    @Nullable String proposal, @Nullable String serviceCode, LineYear line, Money amount) {

  /** What terms that are not named hold. */
  static Encumbrance unnamed(LineYear line, Money amount) {
    return new Encumbrance(null, null, line, amount);
  }

  /** What is left of it beyond these amounts, if anything is. */
  Optional<Encumbrance> less(List<Money> held) {
    var left = amount;
    for (var one : held) {
      left = left.subtract(one);
    }
    return left.isPositive()
        ? Optional.of(new Encumbrance(proposal, serviceCode, line, left))
        : Optional.empty();
  }

  /** Whether these terms are named. */
  public boolean named() {
    return proposal != null;
  }
}

package org.cmsfamily.catalog.family;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.platform.money.Amounts;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** An effect as it comes: plain text, whatever its type. */
public record EffectFacts(
    String type,
    @Nullable String what,
    @Nullable String instrument,
    @Nullable String body,
    @Nullable String subject,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> areas,
    @Nullable String text,
    @Nullable HeldBy heldBy,
    @JsonSetter(nulls = Nulls.AS_EMPTY) boolean met,
    @Nullable String line,
    @Nullable String purpose,
    @Nullable Integer year,
    @Nullable Sum amount,
    @Nullable String currency,
    @Nullable BigDecimal rate,
    @Nullable String in) {

  public EffectFacts {
    areas = List.copyOf(areas);
  }

  /** An amount as text, with its currency. */
  public record Sum(@Nullable String amount, @Nullable String currency) {

    /** Empty if it cannot be read. */
    Optional<Money> money() {
      try {
        return amount == null || currency == null
            ? Optional.empty()
            : Optional.of(Amounts.of(amount, currency));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
  }

  /** What holds a condition: a safeguard, or a step of the process. */
  public record HeldBy(@Nullable String safeguard, @Nullable String step) {}
}

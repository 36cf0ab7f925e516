package org.cmsfamily.reporting.ledger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a finance officer sends to take an entry back.
 *
 * @param amount how much of it comes back; all that is left if neither this nor the days are given
 * @param days how many of its staff days come back
 */
record ReversalRequest(
    @NotBlank @Size(max = 200) String reference,
    @NotNull LocalDate bookingDate,
    @NotBlank @Size(max = 2000) String description,
    @Nullable @Size(max = 2000) String document,
    @Nullable @Valid Money amount,
    @Nullable @Positive @Digits(integer = 6, fraction = 2) BigDecimal days,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  @Override
  public void check(Violations violations) {
    if (NormalForm.of(reference).isEmpty()) {
      violations.add("/reference", Text.of("no-letter-or-digit"));
    }
    if (amount != null && !amount.isPositive()) {
      violations.add("/amount", Text.of("comes-back-more-than-nothing"));
    }
  }
}

package org.cmsfamily.reporting.payment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.ledger.NormalForm;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a finance officer sends of a payment that settles a quarter.
 *
 * @param to who was paid
 * @param paidOn the day on which the money left
 * @param reference the payer's own
 */
record PaymentRequest(
    @NotNull Quarter quarter,
    @NotBlank @Size(max = 160) String to,
    @NotNull LocalDate paidOn,
    @NotNull @Valid Money amount,
    @NotBlank @Size(max = 200) String reference,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  @Override
  public void check(Violations violations) {
    if (!amount.isPositive()) {
      violations.add("/amount", Text.of("more-than-nothing"));
    }
    if (NormalForm.of(reference).isEmpty()) {
      violations.add("/reference", Text.of("no-letter-or-digit"));
    }
  }
}

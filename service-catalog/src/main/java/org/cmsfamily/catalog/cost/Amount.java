package org.cmsfamily.catalog.cost;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import javax.money.Monetary;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.wording.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An amount as the terms state it: in JSON a text such as {@code "1234.50"}, or with a currency of
 * its own {@code {"amount": "1234.50", "currency": "USD"}}.
 *
 * @param number not negative
 * @param currency its own currency, or null for that of the cost plan
 */
@Schema(oneOf = {String.class, AmountReader.WithCurrency.class})
@JsonDeserialize(using = AmountReader.class)
@JsonSerialize(using = AmountWriter.class)
public record Amount(BigDecimal number, @Nullable String currency) {

  public Amount {
    if (number.signum() < 0) {
      throw new IllegalArgumentException("%s is negative".formatted(number));
    }
  }

  /** The same in its one form within a plan of this currency: at its currency's scale. */
  public Amount in(@Nullable String plan) {
    var own = currency == null || currency.equals(plan) ? null : currency;
    return new Amount(scaled(Decimals.plain(number), own == null ? plan : own), own);
  }

  private static BigDecimal scaled(BigDecimal plain, @Nullable String currency) {
    if (currency == null || !known(currency)) {
      return plain;
    }
    int scale = Amounts.scale(currency);
    return plain.scale() > scale ? plain : plain.setScale(scale);
  }

  static boolean known(String currency) {
    return Monetary.isCurrencyAvailable(currency);
  }

  /** A fault of an amount, and the member of its JSON in which it lies. */
  public record Fault(String member, Text message) {

    void at(String place, Map<String, Text> faults) {
      faults.put(place + member, message);
    }
  }

  /** Why it cannot be an amount in a plan of this currency, if so. */
  public Optional<Fault> fault(@Nullable String plan) {
    if (currency != null && !known(currency)) {
      return Optional.of(
          new Fault("/currency", Text.of("currency-not-known").with("currency", currency)));
    }
    var of = currency == null ? plan : currency;
    if (of == null || !known(of) || number.scale() <= Amounts.scale(of)) {
      return Optional.empty();
    }
    return Optional.of(
        new Fault(
            currency == null ? "" : "/amount",
            Text.of("amount-decimals")
                .with("amount", number.toPlainString())
                .with("decimals", Amounts.scale(of))
                .with("currency", of)));
  }
}

package org.cmsfamily.catalog.family;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The UN's rates as far as they are known on a day.
 *
 * @param known whatever their day
 */
public record UnRates(List<RateFacts> known, LocalDate day) {
  private static final String USD = "USD";
  private static final int DECIMALS_SHOWN = 6;

  public UnRates {
    known = List.copyOf(known);
  }

  /**
   * The latest rate between two currencies.
   *
   * @param rate units of the one for one unit of the other
   * @param from since when the older of the published rates behind it is in force
   */
  public record Latest(BigDecimal rate, LocalDate from) {

    /** The rate, for messages. */
    public String shown() {
      return rate.setScale(DECIMALS_SHOWN, RoundingMode.HALF_EVEN)
          .stripTrailingZeros()
          .toPlainString();
    }
  }

  /** Units of {@code own} for one unit of {@code foreign}, which is another; empty if unknown. */
  public Optional<Latest> latest(String foreign, String own) {
    return of(own)
        .flatMap(
            mine ->
                of(foreign)
                    .map(
                        theirs ->
                            new Latest(
                                mine.rate().divide(theirs.rate(), MathContext.DECIMAL64),
                                mine.from().isBefore(theirs.from())
                                    ? mine.from()
                                    : theirs.from())));
  }

  private Optional<Latest> of(String currency) {
    return currency.equals(USD)
        ? Optional.of(new Latest(BigDecimal.ONE, LocalDate.MAX))
        : known.stream()
            .filter(rate -> rate.currency().equals(currency) && rate.perUsd().signum() > 0)
            .filter(rate -> !rate.from().isAfter(day))
            .max(Comparator.comparing(RateFacts::from))
            .map(rate -> new Latest(rate.perUsd(), rate.from()));
  }
}

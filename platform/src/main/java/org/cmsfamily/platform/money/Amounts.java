package org.cmsfamily.platform.money;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import org.cmsfamily.platform.wording.Language;
import org.cmsfamily.platform.wording.RefusedValue;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.platform.wording.Translated;
import org.javamoney.moneta.Money;

/**
 * Reads, rounds, sums and writes amounts: decimal, at the currency's scale, each with its currency.
 */
public final class Amounts {

  private static final Pattern SENT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

  /** A sum may be longer than what it was summed of. */
  private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,30}(\\.\\d{1,10})?");

  private static final Map<String, CurrencyUnit> UNITS = new ConcurrentHashMap<>();

  private Amounts() {}

  /**
   * Whether a text is a plain decimal as it may be sent: at most 15 digits before the point and 10
   * after it, no exponent, no grouping.
   */
  public static boolean isDecimal(String text) {
    return SENT.matcher(text).matches();
  }

  /** Whether a text is a plain decimal as this system writes it: it may be a sum of many. */
  public static boolean isWritten(String text) {
    return WRITTEN.matcher(text).matches();
  }

  /**
   * Reads an amount that somebody sends. Its decimals are counted as written: {@code 45.000} euro
   * is refused, because who wrote it may have meant thousands.
   *
   * @param amount a plain decimal such as {@code "1234.50"}, without exponent or grouping
   * @param currency an ISO 4217 code
   * @throws IllegalArgumentException if the amount is no plain decimal, has more than 15 digits
   *     before the point or more decimals than the currency, or the currency is unknown
   */
  public static Money of(String amount, String currency) {
    if (!isDecimal(amount)) {
      throw new RefusedValue(Text.of("not-an-amount").with("value", amount));
    }
    return withItsDecimals(new BigDecimal(amount), currency);
  }

  /**
   * Reads an amount to book; see {@link #of(String, String)}.
   *
   * @throws IllegalArgumentException if it is zero as well, with whatever sign
   */
  public static Money booked(String amount, String currency) {
    var money = of(amount, currency);
    if (money.isZero()) {
      throw new RefusedValue(Text.of("nothing-to-book").with("value", amount));
    }
    return money;
  }

  /**
   * Reads an amount that this system wrote: zeros after the currency's decimals are dropped, and a
   * sum may have more digits than an amount that is sent.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Money written(String amount, String currency) {
    if (!isWritten(amount)) {
      throw new RefusedValue(Text.of("not-an-amount").with("value", amount));
    }
    var number = new BigDecimal(amount).stripTrailingZeros();
    return withItsDecimals(number.scale() < 0 ? number.setScale(0) : number, currency);
  }

  private static Money withItsDecimals(BigDecimal number, String currency) {
    if (hasTooManyDecimals(number, currency)) {
      throw new RefusedValue(
          Text.of("too-many-decimals")
              .with("value", number.toPlainString())
              .with("decimals", scale(currency))
              .with("currency", currency));
    }
    return of(number, currency);
  }

  /**
   * Whether a number, as written, has more decimals than the currency.
   *
   * @throws IllegalArgumentException if the currency is unknown
   */
  public static boolean hasTooManyDecimals(BigDecimal number, String currency) {
    return number.scale() > scale(currency);
  }

  /** An amount in euro; see {@link #of(String, String)}. */
  public static Money eur(String amount) {
    return of(amount, "EUR");
  }

  /**
   * A number of units of the currency, with as many decimals as it has.
   *
   * @throws IllegalArgumentException if the currency is unknown
   */
  public static Money of(BigDecimal number, String currency) {
    return Money.of(number, unit(currency));
  }

  /** Nothing, in the currency. */
  public static Money zero(String currency) {
    return of(BigDecimal.ZERO, currency);
  }

  /**
   * The sum in the currency, zero if there is none.
   *
   * @throws javax.money.MonetaryException if one amount is of another currency
   */
  public static Money sum(Collection<Money> amounts, String currency) {
    var total = zero(currency);
    for (var amount : amounts) {
      total = total.add(amount);
    }
    return total;
  }

  /** Half-even to the currency's smallest unit: the one rounding of this system. */
  public static Money round(Money amount) {
    var unit = amount.getCurrency();
    return Money.of(
        number(amount).setScale(unit.getDefaultFractionDigits(), RoundingMode.HALF_EVEN), unit);
  }

  /** The number alone, exact. */
  public static BigDecimal number(Money amount) {
    return amount.getNumber().numberValueExact(BigDecimal.class);
  }

  /** The number at the currency's scale, such as {@code "1234.50"}. */
  public static String plain(Money amount) {
    return number(amount)
        .setScale(amount.getCurrency().getDefaultFractionDigits(), RoundingMode.UNNECESSARY)
        .toPlainString();
  }

  /** For a message in English, such as {@code "1,234.50 EUR"}. */
  public static String text(Money amount) {
    return text(amount, Locale.ROOT);
  }

  /** For a sentence: in the numbers of its language, such as {@code "1.234,50 EUR"} in Spanish. */
  public static Translated said(Money amount) {
    return new Translated(
        text(amount),
        Arrays.stream(Language.values())
            .filter(language -> language != Language.EN)
            .collect(toMap(Language::tag, language -> text(amount, Locale.of(language.tag())))));
  }

  private static String text(Money amount, Locale locale) {
    var currency = amount.getCurrency().getCurrencyCode();
    var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale));
    format.setMinimumFractionDigits(scale(currency));
    format.setMaximumFractionDigits(scale(currency));
    format.setRoundingMode(RoundingMode.HALF_EVEN);
    return format.format(number(amount)) + " " + currency;
  }

  /**
   * Decimals of the currency, two for the euro.
   *
   * @throws IllegalArgumentException if the currency is unknown
   */
  public static int scale(String currency) {
    return unit(currency).getDefaultFractionDigits();
  }

  /**
   * The currency, remembered: the library looks it up anew each time.
   *
   * @throws IllegalArgumentException if the currency is unknown
   */
  public static CurrencyUnit unit(String currency) {
    var known = UNITS.get(currency);
    if (known != null) {
      return known;
    }
    if (!Monetary.isCurrencyAvailable(currency)) {
      throw new RefusedValue(Text.of("unknown-currency").with("value", currency));
    }
    var unit = Monetary.getCurrency(currency);
    UNITS.put(currency, unit);
    return unit;
  }
}

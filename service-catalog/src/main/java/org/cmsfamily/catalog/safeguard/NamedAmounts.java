package org.cmsfamily.catalog.safeguard;

import java.math.BigDecimal;
import java.time.Year;
import java.util.regex.Pattern;
import org.cmsfamily.catalog.family.DecisionFacts;
import org.cmsfamily.platform.money.Amounts;
import org.javamoney.moneta.Money;

/** Amounts and years that a decision's paragraphs name in their text. */
record NamedAmounts(DecisionFacts decision) {

  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,3}(?:[ ,.'\\u00a0\\u202f]\\d{3})+(?:[.,]\\d{2})?|\\d+(?:[.,]\\d{2})?");

  /** One paragraph names the amount with its currency and the year. */
  boolean name(Year year, Money amount) {
    return decision.provisions().stream()
        .map(provision -> provision.text() == null ? "" : provision.text())
        .anyMatch(text -> names(text, year, amount));
  }

  private static boolean names(String text, Year year, Money amount) {
    var currency = amount.getCurrency().getCurrencyCode();
    return Pattern.compile("\\b%s\\b".formatted(year)).matcher(text).find()
        && (text.contains(currency) || (currency.equals("EUR") && text.contains("€")))
        && NUMBER
            .matcher(text)
            .results()
            .map(match -> number(match.group()))
            .anyMatch(number -> number.compareTo(Amounts.number(amount)) == 0);
  }

  private static BigDecimal number(String written) {
    var decimals = Pattern.compile("[.,](\\d{2})$").matcher(written);
    var fraction = decimals.find() ? "." + decimals.group(1) : "";
    var whole = fraction.isEmpty() ? written : written.substring(0, written.length() - 3);
    return new BigDecimal(whole.replaceAll("\\D", "") + fraction);
  }
}

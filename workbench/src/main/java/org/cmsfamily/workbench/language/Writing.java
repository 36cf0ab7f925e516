package org.cmsfamily.workbench.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/**
 * Dates, numbers and money as the visitor's language writes them; templates call it {@code write}.
 */
@RequestScoped
@Named("write")
public class Writing {
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private final Language language;

  @Inject
  Writing(SpokenLanguage language) {
    this(language.get());
  }

  Writing(Language language) {
    this.language = language;
  }

  /** A day, such as 15 October 2015. */
  public String date(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()).format(day);
  }

  /** A month and its year, for a calendar. */
  public String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("LLLL yyyy", locale()).format(month);
  }

  /** A day without its year, for a calendar. */
  public String dayOfMonth(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMM", locale()).format(day);
  }

  /** A date known to the day, the month or the year, as precisely as it was published. */
  public String published(String date) {
    return switch (date.length()) {
      case YEAR -> Year.parse(date).toString();
      case MONTH -> month(YearMonth.parse(date));
      default -> date(LocalDate.parse(date));
    };
  }

  /** An instant, as the clocks of a zone show it. */
  public String instant(Instant instant, ZoneId zone) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(locale())
        .format(instant.atZone(zone));
  }

  public String number(Number number) {
    return NumberFormat.getIntegerInstance(locale()).format(number);
  }

  /** Items with commas between them. */
  public String joined(List<String> items) {
    return String.join(", ", items);
  }

  /** A number with the decimals that it has. */
  public String decimal(BigDecimal number) {
    var format = NumberFormat.getNumberInstance(locale());
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  /** A size in thousands of bytes, one at least. */
  public String kilobytes(Number bytes) {
    return number(Math.max(1, Math.round(bytes.doubleValue() / 1000)));
  }

  /** An amount with two decimals; the currency stands in the head of its column. */
  public String amount(BigDecimal amount) {
    var format = NumberFormat.getNumberInstance(locale());
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(2);
    return format.format(amount);
  }

  /** An amount and the code of its currency. */
  public String money(BigDecimal amount, String currency) {
    return amount(amount) + "\u00a0" + currency;
  }

  /** The name of a country, given its code of two letters. */
  public String country(String code) {
    return Locale.of("", code).getDisplayCountry(locale());
  }

  /** The name of a language, given its BCP 47 tag. */
  public String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(locale());
  }

  /** In English a date is written day, month, year, as the United Nations do. */
  private Locale locale() {
    return language == Language.EN ? Locale.UK : language.locale();
  }
}

package org.cmsfamily.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** Numbers, amounts and dates as a language writes them. */
public final class NumberFormats {

  private static final int GROUP = 3;
  private static final int DAY = 10;
  private static final int MONTH = 7;
  private static final String MINUS = "\u2212";
  private static final String SPACE = "\u00a0";

  private final PaperLanguage language;
  private final Vocabulary vocabulary;

  /** As the language of the words writes them. */
  public NumberFormats(Vocabulary vocabulary) {
    this.language = vocabulary.language();
    this.vocabulary = vocabulary;
  }

  /** An amount with its currency, such as {@code 1,234.50 EUR}. */
  public String money(Money amount) {
    return bare(amount) + SPACE + amount.getCurrency().getCurrencyCode();
  }

  /** An amount without its currency, for a column whose head names it. */
  public String bare(Money amount) {
    return decimal(new BigDecimal(Amounts.plain(amount)));
  }

  /** A decimal number with all its digits. */
  public String decimal(BigDecimal number) {
    var plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    var whole = point < 0 ? plain : plain.substring(0, point);
    var fraction = point < 0 ? "" : language.decimal() + plain.substring(point + 1);
    return (number.signum() < 0 ? MINUS : "") + grouped(whole) + fraction;
  }

  /** A decimal number written as text; the text itself where it is none. */
  public String decimal(String number) {
    return number.matches("-?\\d+(\\.\\d+)?") ? decimal(new BigDecimal(number)) : number;
  }

  private String grouped(String digits) {
    var grouped = new StringBuilder(digits);
    for (int i = digits.length() - GROUP; i > 0; i -= GROUP) {
      grouped.insert(i, language.grouping());
    }
    return grouped.toString();
  }

  /** A day, such as {@code 12 April 2027}; a dash where there is none. */
  public String date(@Nullable LocalDate day) {
    return day == null
        ? vocabulary.text("none")
        : language.date(
            day.getDayOfMonth(), vocabulary.text("month." + day.getMonthValue()), day.getYear());
  }

  /** A date as published, of which perhaps only the year or month is known. */
  public String published(@Nullable String date) {
    if (date == null) {
      return vocabulary.text("none");
    }
    return switch (dayOrWords(date)) {
      case LocalDate day -> date(day);
      case Object words -> words.toString();
    };
  }

  /** The day where it is known; else the month or year in words, never its first day. */
  public Object dayOrWords(String published) {
    try {
      return switch (published.length()) {
        case DAY -> LocalDate.parse(published);
        case MONTH -> month(YearMonth.parse(published));
        default -> published;
      };
    } catch (DateTimeParseException e) {
      return published;
    }
  }

  private String month(YearMonth month) {
    return language.month(vocabulary.text("month." + month.getMonthValue()), month.getYear());
  }

  /** A quarter in short, such as {@code Q1 2027}. */
  public String quarter(Quarter quarter) {
    return language.quarter(quarter.number(), quarter.year());
  }

  /** A percentage, such as {@code 60%}. */
  public String percent(String number) {
    return language.percent(decimal(number));
  }
}

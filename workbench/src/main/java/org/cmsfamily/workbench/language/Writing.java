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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates, numbers and money as the visitor's language writes them; templates call it {@code write}.
 */
@RequestScoped
@Named("write")
public class Writing {
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");
  private static final Pattern YEARS = Pattern.compile("\\d{4}-\\d{4}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern CODE =
      Pattern.compile("(?<![\\w./-])\\d{4}-(?:Q[1-4]|(?:0[1-9]|1[0-2])-\\d{2})(?![\\w/-])");
  private static final int SHORT = 8;

  /** A space at which no line ends. */
  private static final char SOLID = '\u00a0';

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

  /** The days from one to another: what both share is written once. */
  public String days(LocalDate from, LocalDate to) {
    if (from.equals(to)) return date(to);
    if (YearMonth.from(from).equals(YearMonth.from(to)))
      return from.getDayOfMonth() + "–" + date(to);
    return (from.getYear() == to.getYear() ? dayAndMonth(from) : date(from)) + " – " + date(to);
  }

  /** As {@link #days}, of dates as precise as they were published. */
  public String publishedDays(String from, String to) {
    if (from.length() > MONTH && to.length() > MONTH)
      return days(LocalDate.parse(from), LocalDate.parse(to));
    return from.equals(to) ? published(to) : published(from) + " – " + published(to);
  }

  /** A quarter such as 2027-Q4, a year, or years such as 2027-2029; anything else as it is. */
  public String period(String period) {
    if (QUARTER.matcher(period).matches()) return quarter(period);
    return YEARS.matcher(period).matches() ? period.replace('-', '–') : period;
  }

  /** A sentence of a service, in which days and quarters are codes. */
  public String sentence(String said) {
    return CODE.matcher(said).replaceAll(code -> Matcher.quoteReplacement(decoded(code.group())));
  }

  private String decoded(String code) {
    if (QUARTER.matcher(code).matches()) return quarter(code);
    var month = YearMonth.parse(code.substring(0, MONTH));
    int day = Integer.parseInt(code.substring(MONTH + 1));
    return month.isValidDay(day) ? date(month.atDay(day)) : code;
  }

  private String quarter(String quarter) {
    int month = 3 * Integer.parseInt(quarter.substring(MONTH - 1)) - 2;
    var pattern = language == Language.ES ? "QQQQ 'de' yyyy" : "QQQQ yyyy";
    var first = LocalDate.of(Integer.parseInt(quarter.substring(0, YEAR)), month, 1);
    return DateTimeFormatter.ofPattern(pattern, locale()).format(first).replace(' ', SOLID);
  }

  private String dayAndMonth(LocalDate day) {
    var pattern = language == Language.ES ? "d 'de' MMMM" : "d MMMM";
    return DateTimeFormatter.ofPattern(pattern, locale()).format(day);
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

  /** A figure as a service writes it, such as 3650 or 94.5; what is no number stays as it is. */
  public String figure(String figure) {
    return NUMBER.matcher(figure).matches() ? decimal(new BigDecimal(figure)) : figure;
  }

  /** A code that a family chose for what has no name, such as <i>Cost per meeting day</i>. */
  public String words(String code) {
    var words = code.replace('-', ' ');
    return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(locale()) + words.substring(1);
  }

  /** Posts or a part of one: two decimals, a third only where it counts. */
  public String posts(String posts) {
    var format = NumberFormat.getNumberInstance(locale());
    format.setMinimumFractionDigits(2);
    return format.format(new BigDecimal(posts));
  }

  /** The beginning of a fingerprint, by which people tell two apart. */
  public String beginning(String fingerprint) {
    return fingerprint.substring(0, Math.min(SHORT, fingerprint.length()));
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
    return amount(amount) + SOLID + currency;
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

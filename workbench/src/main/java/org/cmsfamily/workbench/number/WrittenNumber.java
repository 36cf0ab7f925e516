package org.cmsfamily.workbench.number;

import java.util.Optional;
import java.util.regex.Pattern;
import org.cmsfamily.workbench.language.Language;

/**
 * A number as somebody wrote it: 9,000.50 in English, 9 000,50 in French, 9.000,50 in Spanish. What
 * could be two numbers is none: nothing is guessed.
 *
 * @param text without spaces around it
 */
record WrittenNumber(String text, Language language) {
  private static final Pattern SPACES = Pattern.compile("(?<=\\d)[ \\u00a0\\u202f'’](?=\\d{3}\\b)");
  private static final Pattern GROUPED =
      Pattern.compile("([1-9]\\d{0,2})((?:([.,])\\d{3})(?:\\3\\d{3})*)(?:(?!\\3)[.,](\\d+))?");
  private static final Pattern PLAIN = Pattern.compile("(\\d+)(?:([.,])(\\d+))?");
  private static final int GROUP = 3;

  static WrittenNumber of(String text, Language language) {
    return new WrittenNumber(text.strip().replace('\u2212', '-'), language);
  }

  /** The amount as a plain decimal text: money has two decimals at most. */
  Optional<String> amount() {
    return read(true);
  }

  /** The number as a plain decimal text; a group of thousands alone could be three decimals. */
  Optional<String> number() {
    return read(false);
  }

  private Optional<String> read(boolean money) {
    boolean negative = text.startsWith("-");
    var digits = negative ? text.substring(1).strip() : text;
    boolean spaced = SPACES.matcher(digits).find();
    var joined = SPACES.matcher(digits).replaceAll("");
    var plain = plain(joined, spaced, money);
    if (plain.isEmpty() && !spaced) plain = grouped(joined, money);
    return plain.map(number -> negative ? "-" + number : number);
  }

  /** Without marks between its thousands, such as 9000.50. */
  private Optional<String> plain(String digits, boolean spaced, boolean money) {
    var found = PLAIN.matcher(digits);
    if (!found.matches()) return Optional.empty();
    if (found.group(3) == null) return Optional.of(digits);
    int decimals = found.group(3).length();
    boolean own = found.group(2).charAt(0) == decimalMark();
    boolean unclear = decimals == GROUP && (money || !own) && !digits.startsWith("0") && !spaced;
    boolean tooFine = money && decimals > 2;
    return unclear || tooFine
        ? Optional.empty()
        : Optional.of(found.group(1) + "." + found.group(3));
  }

  /** With marks between its thousands; one such mark alone counts for money in its language. */
  private Optional<String> grouped(String digits, boolean money) {
    var found = GROUPED.matcher(digits);
    if (!found.matches()) return Optional.empty();
    var decimals = found.group(4);
    boolean alone = decimals == null && found.group(2).length() == GROUP + 1;
    boolean own = money && found.group(3).charAt(0) == groupMark();
    if ((alone && !own) || (money && decimals != null && decimals.length() > 2))
      return Optional.empty();
    var whole = found.group(1) + found.group(2).replace(found.group(3), "");
    return Optional.of(decimals == null ? whole : whole + "." + decimals);
  }

  private char decimalMark() {
    return language == Language.EN ? '.' : ',';
  }

  /** French divides thousands by spaces alone, which are read in every language. */
  private char groupMark() {
    return switch (language) {
      case EN -> ',';
      case ES -> '.';
      case FR -> ' ';
    };
  }
}

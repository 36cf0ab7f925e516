package org.cmsfamily.registry.symbol;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The text of a symbol without what only its typist chose. */
final class SymbolText {

  private static final Pattern DOCUMENT =
      Pattern.compile("^doc\\b ?[.:]* ?(?=[a-z]{2,}[^a-z])", Pattern.CASE_INSENSITIVE);
  private static final Pattern TITLE =
      Pattern.compile("(?<=[\\da-z)]) ?(?: - |: |, |; | [\"“«]| pro parte\\b).*$");
  private static final Pattern SECRETARIAT = Pattern.compile(" ?\\([SEFO]\\)$");

  private SymbolText() {}

  /**
   * The symbol with plain blanks, dashes and letters: a no-break space is a blank, an accent
   * nothing; without a title behind it and a dot at its end.
   */
  static String plain(String symbol) {
    var plain =
        Normalizer.normalize(
                Normalizer.normalize(symbol, Normalizer.Form.NFKC), Normalizer.Form.NFD)
            .replaceAll("[\\p{M}\\p{Cf}]", "")
            .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
            .replaceAll("[\\s\\p{Z}]+", " ")
            .strip()
            .replaceAll("^[\"“«']+|[\"”»']+$", "");
    plain = DOCUMENT.matcher(plain).replaceFirst("");
    plain = TITLE.matcher(plain).replaceFirst("");
    plain = SECRETARIAT.matcher(plain).replaceFirst("");
    return plain.replaceAll("[ .,;:]+$", "");
  }

  /** The same for spellings that differ in blanks, dashes, case and accents only. */
  static String key(String symbol) {
    return plain(symbol).toUpperCase(Locale.ROOT);
  }

  static String withoutZeros(String number) {
    return number.replaceFirst("^0+(?=\\d)", "");
  }
}

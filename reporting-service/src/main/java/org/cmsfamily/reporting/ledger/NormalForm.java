package org.cmsfamily.reporting.ledger;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form in which references and source systems are compared; they are stored as written. Two are
 * one if they differ only in what an eye or a system overlooks: in compatibility forms (NFKC: wide
 * letters, ligatures, blanks that do not break), in capitals, in characters that do not show (such
 * as a zero-width blank), in how many blanks stand where, and in dots at the end.
 */
public final class NormalForm {

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r]]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern END = Pattern.compile("[ .]+$");

  private NormalForm() {}

  /** A text in this form. */
  public static String of(String text) {
    return isPlain(text) ? text.toLowerCase(Locale.ROOT) : folded(text);
  }

  /** Whether only its capitals need folding, as of nearly every reference. */
  private static boolean isPlain(String text) {
    return !text.endsWith(".")
        && text.chars().allMatch(character -> character > ' ' && character < 0x7F);
  }

  private static String folded(String text) {
    var compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
    var visible = INVISIBLE.matcher(compatible).replaceAll("");
    var folded = visible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    var blanks = BLANKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKC)).replaceAll(" ");
    return END.matcher(blanks.strip()).replaceAll("");
  }
}

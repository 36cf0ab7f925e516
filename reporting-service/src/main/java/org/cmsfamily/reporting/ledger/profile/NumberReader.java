package org.cmsfamily.reporting.ledger.profile;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.cmsfamily.platform.wording.RefusedValue;
import org.cmsfamily.platform.wording.Text;

/** Reads numbers that are written in one form, and no others. */
public final class NumberReader {

  private static final String ANY_BLANK = "[ \\u00a0\\u202f]";
  private final NumberForm form;
  private final Pattern positive;
  private final Pattern negative;

  /** Reads numbers of this form. */
  public NumberReader(NumberForm form) {
    this.form = form;
    var thousands = form.thousands();
    var group = thousands == null ? "" : "|\\d{1,3}(?:" + between(thousands) + "\\d{3}){1,4}";
    var cents = "(?:" + Pattern.quote(form.decimal()) + "\\d{1,10})?";
    var digits = "(?:\\d{1,15}" + group + ")" + cents;
    this.positive = Pattern.compile(digits);
    this.negative =
        Pattern.compile(
            switch (form.minus()) {
              case LEADING -> "-(" + digits + ")";
              case TRAILING -> "(" + digits + ")-";
              case PARENTHESES -> "\\((" + digits + ")\\)";
            });
  }

  private static String between(String thousands) {
    return thousands.equals(" ") ? ANY_BLANK : Pattern.quote(thousands);
  }

  /**
   * Reads a number.
   *
   * @throws IllegalArgumentException if it is not of the form
   */
  public BigDecimal read(String text) {
    if (positive.matcher(text).matches()) {
      return plain(text);
    }
    var below = negative.matcher(text);
    if (below.matches()) {
      return plain(below.group(1)).negate();
    }
    throw new RefusedValue(
        Text.of("number-not-as-declared")
            .with("value", text)
            .with("example", form.write(new BigDecimal("-1234.56"))));
  }

  private BigDecimal plain(String digits) {
    var text = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      char character = digits.charAt(i);
      if (Character.isDigit(character)) {
        text.append(character);
      } else if (form.decimal().charAt(0) == character) {
        text.append('.');
      }
    }
    return new BigDecimal(text.toString());
  }
}

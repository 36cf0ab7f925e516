package org.cmsfamily.catalog.safeguard;

import org.jspecify.annotations.Nullable;

/**
 * What a rule rests on: a paragraph of the decision of the 44th Standing Committee, or a rule of
 * the house, which the decision does not give.
 */
public record Ground(@Nullable String paragraph, @Nullable String houseRule) {

  static final Ground P1 = paragraph("P1");
  static final Ground P3 = paragraph("P3");
  static final Ground P4 = paragraph("P4");
  static final Ground P6 = paragraph("P6");
  static final Ground P7 = paragraph("P7");
  static final Ground P8 = paragraph("P8");
  static final Ground P9 = paragraph("P9");
  static final Ground P12 = paragraph("P12");
  static final Ground ARITHMETIC = houseRule("parts make the whole");

  static Ground paragraph(String number) {
    return new Ground(number, null);
  }

  static Ground houseRule(String rule) {
    return new Ground(null, rule);
  }
}

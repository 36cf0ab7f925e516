package org.cmsfamily.catalog.safeguard;

import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a rule rests on: a paragraph of the decision of the 44th Standing Committee, or a rule of
 * the house, which the decision does not give.
 */
public record Basis(@Nullable String paragraph, @Nullable Text houseRule) {

  static final Basis P1 = paragraph("P1");
  static final Basis P2 = paragraph("P2");
  static final Basis P3 = paragraph("P3");
  static final Basis P4 = paragraph("P4");
  static final Basis P6 = paragraph("P6");
  static final Basis P7 = paragraph("P7");
  static final Basis P8 = paragraph("P8");
  static final Basis P9 = paragraph("P9");
  static final Basis P12 = paragraph("P12");
  static final Basis ARITHMETIC = houseRule(Text.of("parts-make-the-whole"));

  static Basis paragraph(String number) {
    return new Basis(number, null);
  }

  static Basis houseRule(Text rule) {
    return new Basis(null, rule);
  }
}

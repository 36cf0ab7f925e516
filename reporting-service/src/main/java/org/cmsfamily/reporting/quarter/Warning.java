package org.cmsfamily.reporting.quarter;

import org.cmsfamily.platform.money.Amounts;
import org.javamoney.moneta.Money;

/**
 * Something to look at that is no finding.
 *
 * @param rule {@code above-phased-part}
 * @param amount by how much
 */
public record Warning(String rule, String instrument, Money amount, String message) {

  static Warning abovePhasedPart(String instrument, Money above) {
    return new Warning(
        "above-phased-part",
        instrument,
        above,
        "%s needs %s more than the quarter's part of its baseline"
            .formatted(instrument, Amounts.text(above)));
  }
}

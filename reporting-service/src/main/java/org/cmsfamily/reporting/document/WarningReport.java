package org.cmsfamily.reporting.document;

import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.quarter.Warning;
import org.javamoney.moneta.Money;

/** Something to look at that is no finding, such as a quarter above its phased part. */
public record WarningReport(Quarter quarter, String rule, String instrument, Money amount) {

  static WarningReport of(Quarter quarter, Warning warning) {
    return new WarningReport(quarter, warning.rule(), warning.instrument(), warning.amount());
  }
}

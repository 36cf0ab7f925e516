package org.cmsfamily.reporting.document;

import org.cmsfamily.platform.money.Quarter;
import org.javamoney.moneta.Money;

/** Something to look at that is no finding, such as a quarter above its phased part. */
public record WarningReport(Quarter quarter, String rule, String instrument, Money amount) {}

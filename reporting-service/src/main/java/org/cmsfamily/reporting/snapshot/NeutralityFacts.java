package org.cmsfamily.reporting.snapshot;

import java.util.List;
import org.javamoney.moneta.Money;

/**
 * What one instrument needed in a budget year up to the period's end, against the whole year's
 * baseline.
 *
 * @param needed actual + one-time − voluntary income at the rates booked with
 * @param neededAtPlannedRate the same at the planned rates
 * @param verdict {@code within}, {@code exceeded} or {@code exceeded-through-exchange}
 * @param lots ids of the sums behind it
 */
public record NeutralityFacts(
    int year,
    String instrument,
    Money baseline,
    Money needed,
    Money neededAtPlannedRate,
    String verdict,
    List<String> lots) {}

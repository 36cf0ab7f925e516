package org.cmsfamily.reporting.snapshot;

import org.cmsfamily.platform.money.Quarter;

/**
 * What was measured of an indicator in a quarter; the newest counts.
 *
 * @param value plain decimal
 */
public record MeasurementFacts(String id, Quarter quarter, String indicator, String value) {}

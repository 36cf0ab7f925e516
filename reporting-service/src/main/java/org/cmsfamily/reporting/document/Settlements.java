package org.cmsfamily.reporting.document;

import java.util.SortedMap;

/** The settlement of the period, and of each of its quarters. */
public record Settlements(SettlementReport period, SortedMap<String, SettlementReport> quarters) {}

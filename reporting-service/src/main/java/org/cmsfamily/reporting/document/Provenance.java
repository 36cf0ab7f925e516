package org.cmsfamily.reporting.document;

import java.util.SortedMap;

/**
 * Where every figure comes from.
 *
 * @param lots by id, the sums of ledger lines that were counted
 * @param figures by JSON Pointer into the report
 */
public record Provenance(SortedMap<String, LotReport> lots, SortedMap<String, Origin> figures) {}

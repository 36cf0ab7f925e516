package org.cmsfamily.reporting.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.SortedMap;
import org.cmsfamily.reporting.document.KeyReport;
import org.cmsfamily.reporting.document.LotReport;
import org.cmsfamily.reporting.ledger.LedgerEntry;
import org.cmsfamily.reporting.rate.RateUsed;
import org.cmsfamily.reporting.snapshot.DecisionFacts;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure comes from, down to ledger lines and decisions.
 *
 * @param value the figure
 * @param rule how it follows from what is directly behind it
 * @param of the figures directly behind it
 * @param lots the sums of ledger lines that it rests on in the end, those of this page
 * @param rates by which those lines were converted that the caller may see
 * @param next the cursor of the next page of lots and lines; null if this is the last
 */
record ProvenanceView(
    String figure,
    JsonNode value,
    String rule,
    List<Source> of,
    List<Lines> lots,
    SortedMap<String, KeyReport> keys,
    List<DecisionFacts> decisions,
    List<Terms> terms,
    List<RateUsed> rates,
    @Nullable String next) {

  /** Another figure of the report. */
  record Source(String figure, JsonNode value) {}

  /**
   * Lines that are alike: their number, sum and hash, and those of them on this page that the
   * caller may see.
   *
   * @param hidden how many the caller may not see
   */
  record Lines(String id, LotReport lot, List<LedgerEntry> entries, int hidden) {

    static Lines of(String id, LotReport lot, List<LedgerEntry> entries, int seen) {
      return new Lines(id, lot, entries, lot.count() - seen);
    }
  }

  /** The approved terms that a service runs under. */
  record Terms(
      String service,
      @Nullable String proposal,
      @Nullable Integer version,
      @Nullable String fingerprint) {}

  /** The figures that can be asked for. */
  record Figures(List<String> figures) {}
}

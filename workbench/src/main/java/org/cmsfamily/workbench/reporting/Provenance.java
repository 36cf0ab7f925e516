package org.cmsfamily.workbench.reporting;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure of a report comes from.
 *
 * @param of the figures that it was computed from
 * @param lots the groups of ledger entries in it
 * @param decisions those that it rests on
 * @param next the cursor of more entries
 */
public record Provenance(
    String figure,
    @Nullable FigureValue value,
    String rule,
    List<Source> of,
    List<Lines> lots,
    List<ReportDocument.DecisionFacts> decisions,
    List<Terms> terms,
    List<LedgerEntry.RateUsed> rates,
    @Nullable String next) {

  /** A figure that it was computed from. */
  public record Source(String figure, @Nullable FigureValue value) {}

  /**
   * Rights that went into it together.
   *
   * @param hidden how many more there are that the visitor may not see
   */
  public record Lines(String id, List<LedgerEntry> entries, int hidden) {}

  /** The version of terms that it was computed by. */
  public record Terms(
      String service,
      @Nullable String proposal,
      @Nullable Integer version,
      @Nullable String fingerprint) {}

  /** Whether it is nothing but another figure. */
  public boolean isSame() {
    return of.size() == 1 && Objects.equals(of.getFirst().value(), value);
  }

  /** How it was computed, if these pages have words for it. */
  public @Nullable FigureRule knownRule() {
    return FigureRule.of(rule);
  }
}

package org.cmsfamily.workbench.reporting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cmsfamily.workbench.call.Money;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure of a report comes from.
 *
 * @param of the figures that it was computed from
 * @param lots the groups of ledger entries in it
 * @param keys by which costs were split, by id
 * @param decisions those that it rests on
 * @param next the cursor of more entries
 */
public record Provenance(
    String figure,
    @Nullable FigureValue value,
    String rule,
    List<Source> of,
    List<Lines> lots,
    Map<String, PostingGroup.Key> keys,
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
  public record Lines(String id, Lot lot, List<LedgerEntry> entries, int hidden) {}

  /**
   * What such a group comes to.
   *
   * @param borneBy who bears it alone; null if a key splits it
   * @param key the id of that key
   * @param planned at the rates that the terms name
   */
  public record Lot(
      String paidBy,
      @Nullable String borneBy,
      @Nullable String key,
      int count,
      Money booked,
      Money planned) {

    /** Whether other rates on the booking days make a difference. */
    public boolean isOtherAtPlannedRates() {
      return booked.amount().compareTo(planned.amount()) != 0;
    }
  }

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

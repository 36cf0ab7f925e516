package org.cmsfamily.reporting.quarter;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.key.ApportionmentKey;
import org.cmsfamily.reporting.settlement.Settlement;

/**
 * A service's quarter in sums. Stored once when the last participant closes it, and again, under
 * the next revision, when it is restated; live and provisional before.
 *
 * @param revision 0 while open, then 1, 2, …
 * @param currency of the cost plan
 * @param provisional whether a participant has not closed it
 * @param notClosed which participants have not
 * @param instruments per participant, by code
 * @param total of all participants
 * @param pools each apportioned once, by key and kind
 * @param keys the keys of the pools, by id
 * @param settlement of cost, one-time cost and voluntary income
 * @param groups ids of the sums counted, in order
 */
public record QuarterTotals(
    String family,
    String service,
    Quarter quarter,
    int revision,
    String currency,
    boolean provisional,
    SortedSet<String> notClosed,
    SortedMap<String, InstrumentFigures> instruments,
    InstrumentFigures total,
    List<Pool> pools,
    SortedMap<String, ApportionmentKey> keys,
    Settlement settlement,
    List<Warning> warnings,
    @JsonProperty("lots") List<String> groups) {

  /** One instrument's figures; zeros if it has none. */
  public InstrumentFigures of(String instrument) {
    return instruments.getOrDefault(instrument, InstrumentFigures.sum(List.of(), currency));
  }
}

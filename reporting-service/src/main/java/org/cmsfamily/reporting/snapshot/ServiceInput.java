package org.cmsfamily.reporting.snapshot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.cmsfamily.reporting.ledger.EntriesOfGroups.RateCount;
import org.cmsfamily.reporting.ledger.LedgerEntry;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.ledger.Redeployed;
import org.cmsfamily.reporting.replica.ApprovalCondition;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * All that a report says of one service.
 *
 * @param service as the catalog published it
 * @param quarters from its start to the period's end, in order
 * @param planned per quarter of the years shown and instrument, the baseline's phased part
 * @param lots the sums counted in those quarters, and late ones that concern them
 * @param entries the ledger lines of the period's quarters, as manifests of format 1 hold them; the
 *     lots' hashes pin them
 * @param budgets per instrument, the keys of the decisions that adopted its baseline's budgets
 * @param rates by which ledger lines of the period's quarters were converted; null where {@code
 *     entries} hold them
 * @param redeployed staff days of the period's quarters by what they went to; null in manifests
 *     before format 3
 */
public record ServiceInput(
    ServiceFacts service,
    List<QuarterInput> quarters,
    SortedMap<String, SortedMap<String, Money>> planned,
    List<PostingGroup> lots,
    List<LedgerEntry> entries,
    List<NeutralityFacts> neutrality,
    SortedMap<String, List<String>> budgets,
    List<ProgressFacts> progress,
    List<MeasurementFacts> measurements,
    List<ApprovalCondition> conditions,
    @Nullable List<RateCount> rates,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Redeployed> redeployed) {

  public ServiceInput {
    quarters = List.copyOf(quarters);
    lots = List.copyOf(lots);
    entries = List.copyOf(entries);
    neutrality = List.copyOf(neutrality);
    progress = List.copyOf(progress);
    measurements = List.copyOf(measurements);
    conditions = List.copyOf(conditions);
  }

  /** Its code. */
  public String code() {
    return service.code();
  }

  /** Everyone who takes part or bears something. */
  public Set<String> instruments() {
    var all = new TreeSet<>(service.everyParticipant());
    quarters.forEach(quarter -> all.addAll(quarter.totals().instruments().keySet()));
    return all;
  }

  /**
   * One of its quarters.
   *
   * @throws java.util.NoSuchElementException if it has none of that name
   */
  public QuarterInput quarter(String quarter) {
    return quarters.stream()
        .filter(each -> each.totals().quarter().toString().equals(quarter))
        .findFirst()
        .orElseThrow();
  }
}

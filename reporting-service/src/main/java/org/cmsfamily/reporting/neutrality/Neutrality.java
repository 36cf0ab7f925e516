package org.cmsfamily.reporting.neutrality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.quarter.Share;
import org.cmsfamily.reporting.quarter.Shares;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.javamoney.moneta.Money;

/**
 * Whether each participant's budget suffices, year by year: a pure function of the terms and the
 * groups it is given. A group counts in the year it concerns, wherever it is booked.
 */
public final class Neutrality {

  private final ServiceFacts service;
  private final List<PostingGroup> groups;

  /** Judges these groups of the service. */
  public Neutrality(ServiceFacts service, Collection<PostingGroup> groups) {
    this.service = service;
    this.groups = List.copyOf(groups);
  }

  /** The years that a group concerns or a baseline is stated for. */
  public SortedSet<Integer> years() {
    var years = new TreeSet<Integer>();
    groups.forEach(group -> years.add(group.concerns().year()));
    service
        .costPlan()
        .baseline()
        .values()
        .forEach(ofYears -> ofYears.keySet().forEach(year -> years.add(Integer.valueOf(year))));
    return years;
  }

  /**
   * Each participant's need of a year.
   *
   * @throws org.cmsfamily.platform.money.InfeasibleApportionment if all weights of a key are zero
   */
  public SortedMap<String, YearNeed> of(int year) {
    var shares = shares(year);
    var needs = new TreeMap<String, YearNeed>();
    for (var instrument : service.everyParticipant()) {
      needs.put(
          instrument,
          YearNeed.of(
              service.costPlan().baseline(instrument, year),
              sum(shares, instrument, false),
              sum(shares, instrument, true)));
    }
    return needs;
  }

  private List<SortedMap<String, Share>> shares(int year) {
    var byQuarter = new TreeMap<Quarter, List<PostingGroup>>();
    groups.stream()
        .filter(group -> group.concerns().year() == year)
        .forEach(
            group ->
                byQuarter
                    .computeIfAbsent(group.quarter(), quarter -> new ArrayList<>())
                    .add(group));
    return byQuarter.values().stream().map(some -> Shares.of(service, year, some)).toList();
  }

  private Money sum(List<SortedMap<String, Share>> shares, String instrument, boolean planned) {
    var total = Amounts.zero(service.costPlan().currency());
    for (var quarter : shares) {
      var share = quarter.get(instrument);
      if (share != null) {
        total = total.add(planned ? share.neededAtPlannedRate() : share.needed());
      }
    }
    return total;
  }
}

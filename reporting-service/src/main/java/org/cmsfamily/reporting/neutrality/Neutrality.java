package org.cmsfamily.reporting.neutrality;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.quarter.Shares;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.jspecify.annotations.Nullable;

/**
 * Whether each participant's budget suffices, year by year: a pure function of the terms and the
 * groups it is given. A group counts in the year it concerns, wherever it is booked.
 */
public final class Neutrality {

  private final ServiceFacts service;
  private final List<PostingGroup> groups;
  private final Shares shares;

  /**
   * Judges these groups of the service.
   *
   * @throws org.cmsfamily.platform.money.InfeasibleApportionment if all weights of a key are zero
   */
  public Neutrality(ServiceFacts service, Collection<PostingGroup> groups) {
    this(service, groups, null);
  }

  /**
   * Judges these groups of the service.
   *
   * @param through up to which quarter the books are closed, even if nothing was booked
   * @throws org.cmsfamily.platform.money.InfeasibleApportionment if all weights of a key are zero
   */
  public Neutrality(
      ServiceFacts service, Collection<PostingGroup> groups, @Nullable Quarter through) {
    this.service = service;
    this.groups = List.copyOf(groups);
    this.shares = new Shares(service, groups, through);
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

  /** Each participant's need of a year, against its baseline net of what other terms hold of it. */
  public SortedMap<String, YearNeed> of(int year) {
    var borne = shares.of(year);
    var needs = new TreeMap<String, YearNeed>();
    for (var instrument : service.everyParticipant()) {
      var share = Objects.requireNonNull(borne.get(instrument), instrument);
      needs.put(
          instrument,
          YearNeed.of(
              service.costPlan().netBaseline(instrument, year),
              share.needed(),
              share.neededAtPlannedRate()));
    }
    return needs;
  }
}

package org.cmsfamily.reporting.quarter;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.jspecify.annotations.Nullable;

/** Who bears what of a service's groups, by the year that they concern. */
public final class Shares {

  private final ServiceFacts service;
  private final List<PostingGroup> groups;
  private final List<Pool> pools;

  /**
   * Pools the groups.
   *
   * @param through up to which quarter the books are closed; null if that is not known
   * @throws org.cmsfamily.platform.money.InfeasibleApportionment if all weights of a key are zero
   */
  public Shares(ServiceFacts service, Collection<PostingGroup> groups, @Nullable Quarter through) {
    this.service = service;
    this.groups = List.copyOf(groups);
    this.pools = Pools.ofAll(service, groups, through);
  }

  /** Each instrument's share of what concerns the year. */
  public SortedMap<String, Share> of(int year) {
    var concerned = groups.stream().filter(group -> group.concerns().year() == year).toList();
    var pooled = pools.stream().filter(pool -> pool.year() == year).toList();
    var instruments = new TreeSet<>(service.everyParticipant());
    pooled.forEach(pool -> instruments.addAll(pool.parts().keySet()));
    var shares = new TreeMap<String, Share>();
    instruments.forEach(
        instrument ->
            shares.put(
                instrument,
                Share.of(instrument, concerned, pooled, service.costPlan().currency())));
    return shares;
  }
}

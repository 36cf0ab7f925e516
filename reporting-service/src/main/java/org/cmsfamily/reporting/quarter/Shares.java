package org.cmsfamily.reporting.quarter;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.replica.ServiceFacts;

/** Who bears what of groups that are counted in one quarter. */
public final class Shares {

  private Shares() {}

  /**
   * Each instrument's share.
   *
   * @param groups of the service, counted in one and the same quarter
   * @param year whose constraints bind a key
   * @throws org.cmsfamily.platform.money.InfeasibleApportionment if all weights of a key are zero
   */
  public static SortedMap<String, Share> of(
      ServiceFacts service, int year, Collection<PostingGroup> groups) {
    var currency = service.costPlan().currency();
    var pools = new Pools(currency, service.partsOf(year), true).of(groups);
    var instruments = new TreeSet<>(service.everyParticipant());
    pools.forEach(pool -> instruments.addAll(pool.parts().keySet()));
    var shares = new TreeMap<String, Share>();
    instruments.forEach(
        instrument -> shares.put(instrument, Share.of(instrument, groups, pools, currency)));
    return shares;
  }
}

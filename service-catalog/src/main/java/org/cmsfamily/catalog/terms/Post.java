package org.cmsfamily.catalog.terms;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A post that works for the service.
 *
 * @param fte full-time equivalent, 1 for a whole post
 * @param shares percent of the post by instrument, 100 together
 * @param existing false if it is to be created
 * @param regraded true if its grade changes
 */
public record Post(
    String title,
    String grade,
    BigDecimal fte,
    SortedMap<String, BigDecimal> shares,
    boolean existing,
    boolean regraded) {

  public Post {
    fte = Decimals.plain(fte);
    var plain = new TreeMap<String, BigDecimal>();
    shares.forEach((instrument, percent) -> plain.put(instrument, Decimals.plain(percent)));
    shares = Collections.unmodifiableSortedMap(plain);
  }

  /** All instruments' shares together, in percent. */
  public BigDecimal totalPercent() {
    return shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Creating or regrading a post is a matter of staffing. */
  public boolean touchesStaffing() {
    return !existing || regraded;
  }
}

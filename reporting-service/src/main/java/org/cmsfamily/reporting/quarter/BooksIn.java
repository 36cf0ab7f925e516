package org.cmsfamily.reporting.quarter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.cmsfamily.reporting.ledger.PostingGroup;

/** What of each payer's books is in for a quarter, as it stands today. */
record BooksIn(LocalDate today, Map<String, Integer> entries) {

  static BooksIn of(LocalDate today, Collection<PostingGroup> counted) {
    var entries = new TreeMap<String, Integer>();
    counted.forEach(group -> entries.merge(group.paidBy(), group.count(), Integer::sum));
    return new BooksIn(today, entries);
  }

  int entriesOf(String payer) {
    return entries.getOrDefault(payer, 0);
  }
}

package org.cmsfamily.catalog.service;

import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal hands over when all participants' own bodies have approved.
 *
 * @param proposal its id
 * @param text the approved terms
 * @param version the number of the approved terms
 * @param baseline what the budgets provide for it, by instrument and year
 * @param titles by language, the original among them
 * @param readers who may see the service until it is active
 * @param approvals by which each participant takes part
 * @param continues the id of the service that goes on by them; null if one begins
 * @param decisions the keys of the approving decisions and of those that the terms rest on
 */
public record ApprovedTerms(
    String proposal,
    String family,
    FixedTerms text,
    int version,
    SortedMap<String, SortedMap<Year, Money>> baseline,
    SortedMap<String, String> titles,
    Set<String> readers,
    List<ApprovedBy> approvals,
    List<String> decisions,
    List<ServiceCondition> conditions,
    boolean demonstration,
    @Nullable String continues) {

  public ApprovedTerms {
    titles = new TreeMap<>(titles);
    readers = Set.copyOf(readers);
    approvals = List.copyOf(approvals);
    decisions = List.copyOf(decisions);
    conditions = List.copyOf(conditions);
  }
}

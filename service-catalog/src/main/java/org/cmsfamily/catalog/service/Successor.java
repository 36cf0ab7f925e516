package org.cmsfamily.catalog.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.SortedMap;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.Terms;

/**
 * Approved terms by which a service goes on from their first day: renewed, amended, or with further
 * participants.
 *
 * @param proposal the id of the proposal that they come from
 * @param approvals by which the participants take part; of those whose bodies need not decide
 *     again, the former ones
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Successor(
    String proposal,
    int termsVersion,
    Terms terms,
    Funds funds,
    SortedMap<String, String> titles,
    List<ApprovedBy> approvals,
    List<String> decisions,
    boolean demonstration) {

  static Successor of(ApprovedTerms approved, List<ApprovedBy> approvals) {
    return new Successor(
        approved.proposal(),
        approved.version(),
        approved.text().terms(),
        Funds.of(approved.text(), approved.baseline()),
        approved.titles(),
        approvals,
        approved.decisions(),
        approved.demonstration());
  }

  FixedTerms text() {
    return FixedTerms.of(terms);
  }

  Grounds grounds() {
    return new Grounds(text(), approvals);
  }
}

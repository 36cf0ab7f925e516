package org.cmsfamily.catalog.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.cmsfamily.catalog.terms.Fingerprint;
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
    String fingerprint,
    Funds funds,
    SortedMap<String, String> titles,
    List<ApprovedBy> approvals,
    List<String> decisions,
    boolean demonstration) {

  /**
   * Of approved terms.
   *
   * @param terms these, or what they say of the time from a later year on
   */
  static Successor of(ApprovedTerms approved, Terms terms, List<ApprovedBy> approvals) {
    return new Successor(
        approved.proposal(),
        approved.version(),
        terms,
        approved.text().fingerprint().sha256(),
        Funds.of(
            new FixedTerms(terms, approved.text().fingerprint(), terms.costs()),
            approved.baseline()),
        approved.titles(),
        approvals,
        approved.decisions(),
        approved.demonstration());
  }

  /** The day before they begin. */
  LocalDate eve() {
    return terms.start().minusDays(1);
  }

  FixedTerms text() {
    return new FixedTerms(terms, new Fingerprint(fingerprint), terms.costs());
  }

  Grounds grounds() {
    return new Grounds(text(), approvals);
  }
}

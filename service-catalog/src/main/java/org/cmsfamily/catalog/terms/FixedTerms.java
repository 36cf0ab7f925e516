package org.cmsfamily.catalog.terms;

import org.cmsfamily.catalog.cost.Costs;

/**
 * One text of the terms with what follows from it alone, computed once.
 *
 * @param costs the cost plan divided among the participants
 */
public record FixedTerms(Terms terms, Fingerprint fingerprint, Costs costs) {

  /** These terms, as they were sent. */
  public static FixedTerms of(Terms terms) {
    return new FixedTerms(terms, terms.fingerprint(), terms.costs());
  }
}

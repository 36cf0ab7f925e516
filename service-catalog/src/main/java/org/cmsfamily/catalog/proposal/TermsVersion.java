package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import org.cmsfamily.catalog.screening.Screening;
import org.cmsfamily.catalog.terms.Terms;

/**
 * One immutable, numbered text of the terms.
 *
 * @param number counts from 1
 * @param terms as normalised for the fingerprint
 * @param by the capacity in which it was written
 * @param screening the newest one, renewed at each step that rests on it
 */
record TermsVersion(
    int number,
    Terms terms,
    String fingerprint,
    LocalDate createdOn,
    String by,
    Screening screening) {

  TermsVersion screened(Screening newer) {
    return new TermsVersion(number, terms, fingerprint, createdOn, by, newer);
  }
}

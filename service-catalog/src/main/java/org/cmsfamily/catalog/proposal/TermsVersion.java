package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import org.cmsfamily.catalog.screening.Screening;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.Terms;

/**
 * One immutable, numbered text of the terms.
 *
 * @param number counts from 1
 * @param text as normalised for the fingerprint, with what follows from it
 * @param by the capacity in which it was written
 * @param screening the newest one, renewed at each step that rests on it
 */
record TermsVersion(
    int number, FixedTerms text, LocalDate createdOn, String by, Screening screening) {

  Terms terms() {
    return text.terms();
  }

  String fingerprint() {
    return text.fingerprint().sha256();
  }

  TermsVersion screened(Screening newer) {
    return new TermsVersion(number, text, createdOn, by, newer);
  }
}

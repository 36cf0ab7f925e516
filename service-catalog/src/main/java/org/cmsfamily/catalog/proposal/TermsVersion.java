package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cmsfamily.catalog.CatalogProblems;
import org.cmsfamily.catalog.Refusal;
import org.cmsfamily.catalog.screening.Screening;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;

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

  static List<TermsVersion> and(List<TermsVersion> versions, TermsVersion next) {
    return Stream.concat(versions.stream(), Stream.of(next)).toList();
  }

  static Optional<TermsVersion> numbered(List<TermsVersion> versions, int number) {
    return versions.stream().filter(one -> one.number() == number).findFirst();
  }

  /**
   * @throws Problem 400 if none of the versions has the number
   */
  static void mustBeOneOf(List<TermsVersion> versions, int number) {
    if (numbered(versions, number).isEmpty()) {
      throw Refusal.of(
          PlatformProblems.INVALID,
          List.of(Violation.at("/version", Text.of("no-such-version").with("number", number))));
    }
  }

  Terms terms() {
    return text.terms();
  }

  String fingerprint() {
    return text.fingerprint().sha256();
  }

  /**
   * @throws Problem 422 if the fingerprint is of another text
   */
  void mustBe(String other) {
    if (!fingerprint().equals(other)) {
      throw Problem.of(
          CatalogProblems.NOT_THE_CURRENT_TERMS,
          Text.of("current-terms").with("number", number).with("fingerprint", fingerprint()));
    }
  }

  /**
   * @throws Problem 422 if the next text is the same, or of another service
   */
  void mayBeFollowedBy(TermsVersion next) {
    if (next.fingerprint().equals(fingerprint())) {
      throw Problem.of(
          CatalogProblems.TERMS_UNCHANGED, Text.of("same-fingerprint").with("number", number));
    }
    if (!next.terms().lead().equals(terms().lead())
        || !next.terms().serviceCode().equals(terms().serviceCode())) {
      throw Problem.of(
          CatalogProblems.TERMS_OF_ANOTHER_SERVICE,
          Text.of("service-and-lead")
              .with("code", terms().serviceCode())
              .with("lead", terms().lead()));
    }
  }

  /**
   * @throws Problem 422 if the cost plan leaves something open
   */
  void mustBeCompleteEnoughToScreen() {
    Refusal.ifAny(
        CatalogProblems.TERMS_INCOMPLETE,
        text.costs().unclear().stream().map(one -> one.below("/terms/costPlan")).toList());
  }

  TermsVersion screened(Screening newer) {
    return new TermsVersion(number, text, createdOn, by, newer);
  }
}

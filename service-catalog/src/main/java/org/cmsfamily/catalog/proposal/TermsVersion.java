package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.catalog.CatalogProblems;
import org.cmsfamily.catalog.screening.Screening;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;

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
      var message = "there is no version " + number;
      throw Problem.of(PlatformProblems.INVALID, message)
          .with(List.of(Violation.at("/version", message)));
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
          String.format(
              Locale.ROOT,
              "the current terms are version %d, fingerprint %s",
              number,
              fingerprint()));
    }
  }

  /**
   * @throws Problem 422 if the next text is the same, or of another service
   */
  void mayBeFollowedBy(TermsVersion next) {
    if (next.fingerprint().equals(fingerprint())) {
      throw Problem.of(
          CatalogProblems.TERMS_UNCHANGED,
          String.format(Locale.ROOT, "version %d has this fingerprint already", number));
    }
    if (!next.terms().lead().equals(terms().lead())
        || !next.terms().serviceCode().equals(terms().serviceCode())) {
      throw Problem.of(
          CatalogProblems.TERMS_OF_ANOTHER_SERVICE,
          "the service is %s and its lead is %s".formatted(terms().serviceCode(), terms().lead()));
    }
  }

  /**
   * @throws Problem 422 if the cost plan leaves something open
   */
  void mustBeCompleteEnoughToScreen() {
    var unclear = text.costs().unclear();
    if (!unclear.isEmpty()) {
      var all = unclear.stream().map(Violation::message).collect(Collectors.joining("; "));
      throw Problem.of(CatalogProblems.TERMS_INCOMPLETE, all)
          .with(
              unclear.stream()
                  .map(one -> Violation.at("/terms/costPlan" + one.pointer(), one.message()))
                  .toList());
    }
  }

  TermsVersion screened(Screening newer) {
    return new TermsVersion(number, text, createdOn, by, newer);
  }
}

package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.wording.Language;

/** One version of the terms with its whole text. */
record TermsView(
    String proposal,
    Terms terms,
    List<Translation> translations,
    @JsonUnwrapped VersionView version) {

  /**
   * The version with a number.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if there is none
   */
  static TermsView of(Proposal proposal, int number, Language language) {
    var version = version(proposal, number);
    return new TermsView(
        proposal.id(),
        version.terms(),
        proposal.consultation().translationsBeside(number),
        VersionView.of(proposal, version, language));
  }

  /**
   * The text with a number.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if there is none
   */
  static TermsVersion version(Proposal proposal, int number) {
    return proposal
        .numbered(number)
        .orElseThrow(
            () ->
                PlatformProblems.notFound(
                    String.format(Locale.ROOT, "version %d of %s", number, proposal.id())));
  }
}

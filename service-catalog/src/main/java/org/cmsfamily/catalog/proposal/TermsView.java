package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.cmsfamily.catalog.terms.Terms;

/** One version of the terms with its whole text. */
record TermsView(
    String proposal,
    Terms terms,
    List<Translation> translations,
    @JsonUnwrapped VersionView version) {

  static TermsView of(Proposal proposal, TermsVersion version) {
    return new TermsView(
        proposal.id(),
        version.terms(),
        proposal.consultation().translations(),
        VersionView.of(proposal, version));
  }
}

package org.cmsfamily.workbench.proposal;

import java.util.List;
import org.cmsfamily.workbench.catalog.Proposal;
import org.cmsfamily.workbench.catalog.Proposal.Signature;
import org.jspecify.annotations.Nullable;

/**
 * A participant and its signature.
 *
 * @param signature null if it has not signed the current terms
 */
record SignatureRow(String instrument, @Nullable Signature signature) {

  static List<SignatureRow> of(Proposal proposal) {
    return proposal.participants().stream()
        .map(instrument -> new SignatureRow(instrument, signature(instrument, proposal)))
        .toList();
  }

  private static @Nullable Signature signature(String instrument, Proposal proposal) {
    return proposal.signatures().stream()
        .filter(signature -> signature.instrument().equals(instrument))
        .findFirst()
        .orElse(null);
  }
}

package org.cmsfamily.catalog.proposal;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;
import org.cmsfamily.catalog.terms.Terms;

/**
 * How much of a proposal its readers see. Whoever takes part or advises sees all of it; a body's
 * members see the text that was submitted to them, or that they wrote themselves, and the ones
 * before it, and so does an instrument that a later text leaves out, or that was invited to take
 * part.
 *
 * @param holders for whom the reader holds an office
 */
record Sight(Set<String> holders) {

  /** Whether a proposal of these participants, whose lead is among them, is seen whole. */
  boolean whole(Collection<String> participants, String adviser) {
    return holders.contains(adviser) || participants.stream().anyMatch(holders::contains);
  }

  Proposal of(Proposal proposal) {
    return whole(proposal.participants(), proposal.adviser())
            || !Collections.disjoint(holders, proposal.invited())
        ? proposal
        : proposal.upTo(newestShown(proposal));
  }

  /** Whether a text with a number is seen, and all before it. */
  boolean sees(Proposal proposal, int number) {
    return of(proposal).versions().size() >= number;
  }

  private int newestShown(Proposal proposal) {
    return Stream.of(
            proposal.consultation().agreements().stream()
                .filter(agreement -> !Collections.disjoint(holders, agreement.participants()))
                .map(ParticipantAgreement::version),
            proposal.versions().stream()
                .filter(version -> takesPart(version.terms()))
                .map(TermsVersion::number),
            proposal.commitments().approvals().stream()
                .filter(approval -> holders.contains(approval.body()))
                .flatMap(
                    approval ->
                        proposal.versions().stream()
                            .filter(version -> approval.amendedTo(version.fingerprint()))
                            .map(TermsVersion::number)),
            proposal.commitments().submissions().stream()
                .filter(submission -> holders.contains(submission.body()))
                .flatMap(
                    submission ->
                        proposal.versions().stream()
                            .filter(version -> submission.isTo(version.fingerprint()))
                            .map(TermsVersion::number)))
        .flatMap(numbers -> numbers)
        .mapToInt(Integer::intValue)
        .max()
        .orElse(1);
  }

  private boolean takesPart(Terms terms) {
    return terms.instruments().stream().anyMatch(holders::contains);
  }
}

package org.cmsfamily.catalog.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cmsfamily.catalog.proposal.ProposalEntryRow.Kind;

/** The rows in which a proposal's commitments, comments and advice are stored. */
record ProposalEntries(List<ProposalEntryRow> rows) {

  /** Adds the rows of what the proposal has beyond them. */
  void add(Proposal proposal) {
    var committed = proposal.commitments();
    var advice = proposal.consultation().advice();
    add(Kind.SIGNATURE, committed.signatures());
    add(Kind.SUBMISSION, committed.submissions());
    add(Kind.APPROVAL, committed.approvals());
    add(Kind.ENDING, committed.endings());
    add(Kind.PARTICIPANT_AGREEMENT, proposal.consultation().agreements());
    add(Kind.COMMENT, proposal.consultation().comments());
    add(Kind.COMMENT_ANSWER, proposal.consultation().answers());
    add(Kind.TERMS_ERRATUM, proposal.consultation().errata());
    add(Kind.ADVICE_REQUEST, advice.requests());
    add(Kind.ADVICE, advice.given().stream().map(Advice::asGiven).toList());
    add(Kind.ADVICE_EXTENSION, extensions(advice.given()));
    add(Kind.ADVICE_ANSWER, advice.answers());
  }

  private void add(Kind kind, List<?> all) {
    var stored = rows.stream().filter(row -> row.kind() == kind).count();
    all.stream().skip(stored).map(one -> ProposalEntryRow.of(kind, one)).forEach(rows::add);
  }

  private static List<AdviceExtension> extensions(List<Advice> given) {
    return IntStream.range(0, given.size())
        .boxed()
        .flatMap(
            index ->
                given.get(index).extendedTo().stream()
                    .map(version -> new AdviceExtension(index, version)))
        .toList();
  }

  Commitments commitments() {
    return new Commitments(
        all(Kind.SIGNATURE, Signature.class).toList(),
        all(Kind.SUBMISSION, Submission.class).toList(),
        all(Kind.APPROVAL, Approval.class).toList(),
        all(Kind.ENDING, Ending.class).toList());
  }

  List<Comment> comments() {
    return all(Kind.COMMENT, Comment.class).toList();
  }

  List<CommentAnswer> answers() {
    return all(Kind.COMMENT_ANSWER, CommentAnswer.class).toList();
  }

  List<ParticipantAgreement> agreements() {
    return all(Kind.PARTICIPANT_AGREEMENT, ParticipantAgreement.class).toList();
  }

  List<TermsErratum> errata() {
    return all(Kind.TERMS_ERRATUM, TermsErratum.class).toList();
  }

  AdviceHistory advice() {
    var given = new ArrayList<>(all(Kind.ADVICE, Advice.class).toList());
    all(Kind.ADVICE_EXTENSION, AdviceExtension.class)
        .forEach(one -> given.set(one.advice(), given.get(one.advice()).extendedTo(one.version())));
    return new AdviceHistory(
        all(Kind.ADVICE_REQUEST, AdviceRequest.class).toList(),
        given,
        all(Kind.ADVICE_ANSWER, AdviceAnswer.class).toList());
  }

  private <T> Stream<T> all(Kind kind, Class<T> type) {
    return rows.stream().filter(row -> row.kind() == kind).map(row -> type.cast(row.read()));
  }
}

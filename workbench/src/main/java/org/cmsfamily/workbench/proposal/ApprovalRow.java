package org.cmsfamily.workbench.proposal;

import java.util.List;
import java.util.stream.Stream;
import org.cmsfamily.workbench.catalog.Approval;
import org.cmsfamily.workbench.catalog.Proposal;
import org.cmsfamily.workbench.catalog.Proposal.Submission;
import org.jspecify.annotations.Nullable;

/**
 * A participant and one of its bodies, with what that body did about the current terms.
 *
 * @param body null if the terms went to no body of that participant yet
 * @param submission null if they did not go there
 * @param approval null if it has not decided
 */
record ApprovalRow(
    String instrument,
    @Nullable String body,
    @Nullable Submission submission,
    @Nullable Approval approval) {

  /** One row for each participant and body, and one for each participant without any. */
  static List<ApprovalRow> of(Proposal proposal) {
    return proposal.participants().stream()
        .flatMap(instrument -> rows(instrument, proposal))
        .toList();
  }

  private static Stream<ApprovalRow> rows(String instrument, Proposal proposal) {
    var bodies = bodies(instrument, proposal);
    if (bodies.isEmpty()) return Stream.of(new ApprovalRow(instrument, null, null, null));
    return bodies.stream()
        .map(
            body ->
                new ApprovalRow(
                    instrument, body, submission(body, proposal), approval(body, proposal)));
  }

  private static List<String> bodies(String instrument, Proposal proposal) {
    var sent =
        proposal.submissions().stream()
            .filter(it -> it.instrument().equals(instrument) && it.takenBack() == null)
            .map(Submission::body);
    var decided =
        proposal.approvals().stream()
            .filter(it -> it.instrument().equals(instrument))
            .map(Approval::body);
    return Stream.concat(sent, decided).distinct().sorted().toList();
  }

  /** The last one that was not taken back. */
  private static @Nullable Submission submission(String body, Proposal proposal) {
    return proposal.submissions().stream()
        .filter(it -> it.body().equals(body) && it.takenBack() == null)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  private static @Nullable Approval approval(String body, Proposal proposal) {
    return proposal.approvals().stream()
        .filter(it -> it.body().equals(body))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }
}

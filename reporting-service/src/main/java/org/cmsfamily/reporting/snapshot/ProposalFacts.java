package org.cmsfamily.reporting.snapshot;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A proposal as the catalog publishes it, as far as a report shows what is pending. */
public record ProposalFacts(
    String id,
    String serviceCode,
    String state,
    String title,
    List<String> participants,
    @Nullable List<Submission> submissions,
    @Nullable List<Approval> approvals,
    @Nullable Boolean demonstration) {

  /** The terms before a body. */
  public record Submission(
      String instrument, String body, @Nullable String meeting, @Nullable LocalDate submittedOn) {}

  /** What a body decided. */
  public record Approval(
      String instrument, @Nullable String body, @Nullable String decision, String outcome) {}
}

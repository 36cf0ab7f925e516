package org.cmsfamily.reporting.replica;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as the catalog publishes it, as far as a report shows what is pending.
 *
 * @param lessons ids of those that its terms make use of; a manifest does not name them
 */
public record ProposalFacts(
    String id,
    String serviceCode,
    String state,
    String title,
    List<String> participants,
    @Nullable List<Submission> submissions,
    @Nullable List<Approval> approvals,
    @Nullable Boolean demonstration,
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable List<String> lessons) {

  private static final String DRAFT = "draft";

  /** Whether only its lead instrument knows of it. */
  public boolean isDraft() {
    return state.equals(DRAFT);
  }

  /** The lessons that its terms make use of, by id. */
  public Set<String> lessonsUsed() {
    return lessons == null ? Set.of() : new TreeSet<>(lessons);
  }

  /** The terms before a body. */
  public record Submission(
      String instrument, String body, @Nullable String meeting, @Nullable LocalDate submittedOn) {}

  /** What a body decided. */
  public record Approval(
      String instrument, @Nullable String body, @Nullable String decision, String outcome) {}
}

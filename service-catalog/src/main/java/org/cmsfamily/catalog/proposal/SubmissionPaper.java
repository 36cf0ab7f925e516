package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Under what a body has the terms before it, as far as it was said when they were submitted.
 *
 * @param symbol of the meeting document, such as {@code UNEP/CMS/StC57/Doc.12.3}
 * @param agendaItem under which the body deals with it
 * @param draftDecision the text that the body is asked to adopt; null for the usual one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubmissionPaper(
    @Nullable String symbol, @Nullable String agendaItem, @Nullable String draftDecision) {

  /** What was said; null if nothing was. */
  static @Nullable SubmissionPaper of(
      @Nullable String symbol, @Nullable String agendaItem, @Nullable String draftDecision) {
    return symbol == null && agendaItem == null && draftDecision == null
        ? null
        : new SubmissionPaper(symbol, agendaItem, draftDecision);
  }
}

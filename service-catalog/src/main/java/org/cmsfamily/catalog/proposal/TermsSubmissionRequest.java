package org.cmsfamily.catalog.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/**
 * Before which body the terms shall go, and at which meeting or intersessional procedure.
 *
 * @param subject common services if none is named
 * @param symbol of the meeting document, if it has one already
 * @param agendaItem under which the body deals with it, if it is known already
 * @param draftDecision the text that the body is asked to adopt, a paragraph a line; the usual one
 *     if none is given
 */
public record TermsSubmissionRequest(
    @NotNull @Size(min = 1, max = 64) String body,
    @NotNull @Size(min = 1, max = 64) String meeting,
    @Nullable @Size(max = 64) String subject,
    @Nullable @Size(min = 1, max = 100) String symbol,
    @Nullable @Size(min = 1, max = 40) String agendaItem,
    @Nullable @Size(min = 1, max = 20_000) String draftDecision,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  @Nullable SubmissionPaper paper() {
    return SubmissionPaper.of(symbol, agendaItem, draftDecision);
  }

  String subjectOrCommonServices() {
    return subject == null ? Terms.COMMON_SERVICES : subject;
  }
}

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
 */
public record TermsSubmissionRequest(
    @NotNull @Size(min = 1, max = 64) String body,
    @NotNull @Size(min = 1, max = 64) String meeting,
    @Nullable @Size(max = 64) String subject,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  String subjectOrCommonServices() {
    return subject == null ? Terms.COMMON_SERVICES : subject;
  }
}

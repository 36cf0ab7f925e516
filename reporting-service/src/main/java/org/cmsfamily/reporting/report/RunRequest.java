package org.cmsfamily.reporting.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.snapshot.Period;
import org.jspecify.annotations.Nullable;

/**
 * What whoever starts the reporting job sends: a period, or the meetings that it lies between, or
 * neither for the family's own last reporting period that is over.
 *
 * @param period such as {@code 2027-Q1}, {@code 2027-Q1..2027-Q3} or {@code 2027}
 * @param body null for every body that a service of the family reports to; for a participant, those
 *     whose reports it reads from the first
 * @param since instead of a period: the code of a meeting, or {@code last-meeting} for the body's
 *     own last one; the period is then the run of quarters from the one in which it ended to the
 *     last that everyone has closed
 * @param until beside {@code since}: the code of a meeting; the run ends before the quarter in
 *     which it ended
 */
record RunRequest(
    @NotBlank @Size(max = 160) String family,
    @Nullable @Valid Period period,
    @Nullable @Size(max = 160) String body,
    @Nullable @Size(max = 160) String since,
    @Nullable @Size(max = 160) String until,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  static final String LAST_MEETING = "last-meeting";

  @Override
  public void check(Violations violations) {
    if (period != null && since != null) {
      violations.add("/period", Text.of("period-or-since"));
    }
    if (since != null && body == null) {
      violations.add("/body", Text.of("body-beside-since"));
    }
    if (since == null && until != null) {
      violations.add("/until", Text.of("until-beside-since"));
    }
  }
}

package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.reporting.ActsOfCaller;
import org.jspecify.annotations.Nullable;

/** What the caller may do to the reporting job now. */
@ApplicationScoped
class ActsOnRuns {

  private final ActsOfCaller acts;
  private final DueReports dueReports;

  ActsOnRuns(ActsOfCaller acts, DueReports dueReports) {
    this.acts = acts;
    this.dueReports = dueReports;
  }

  /**
   * For all reports of a family, or those that the caller's instrument reads.
   *
   * @param body of which the reports are; null for all
   * @throws org.cmsfamily.platform.problem.Problem 409 if the family, or the body named, is not
   *     known here; 404 if it is another family's
   */
  List<PossibleAct> on(String family, @Nullable String body) {
    return acts.of(
            ReportAct.RUN,
            StartRun.ALLOWED,
            holder -> holder.equals(family) || dueReports.isReader(holder, family, body),
            capacity -> List.of())
        .toList();
  }
}

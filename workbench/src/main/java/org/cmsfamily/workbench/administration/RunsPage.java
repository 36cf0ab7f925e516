package org.cmsfamily.workbench.administration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.ReportingRun;
import org.cmsfamily.workbench.visitor.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * The reporting runs.
 *
 * @param running who may start one; null if the visitor may not
 */
@CheckedTemplate(basePath = "administration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RunsPage(List<Run> runs, @Nullable String next, @Nullable PossibleAct running, Typed typed)
    implements TemplateInstance {

  /** A run, and in which capacity it was started. */
  record Run(ReportingRun run, @Nullable Capacity by) {
    static Run of(ReportingRun run) {
      var by = run.startedBy();
      return new Run(run, by == null ? null : Capacity.of(by));
    }
  }
}

package org.cmsfamily.workbench.finding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.reporting.Finding;
import org.cmsfamily.workbench.reporting.FindingKind;
import org.jspecify.annotations.Nullable;

/** The list of findings. */
@CheckedTemplate(basePath = "finding", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FindingsPage(
    FindingFilter filter,
    List<Finding.State> states,
    List<FindingKind> kinds,
    List<Finding> findings,
    @Nullable String next)
    implements TemplateInstance {

  static FindingsPage of(FindingFilter filter, Paged<Finding> found) {
    return new FindingsPage(
        filter,
        List.of(Finding.State.values()),
        List.of(FindingKind.values()),
        found.items(),
        found.next());
  }
}

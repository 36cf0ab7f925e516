package org.cmsfamily.workbench.administration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.ReportingRun;
import org.jspecify.annotations.Nullable;

/**
 * The reporting runs.
 *
 * @param follow the name under which a run will be followed
 * @param running who may start one; null if the visitor may not
 */
@CheckedTemplate(basePath = "administration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RunsPage(
    List<ReportingRun> runs,
    @Nullable String next,
    @Nullable PossibleAct running,
    String follow,
    Typed typed)
    implements TemplateInstance {}

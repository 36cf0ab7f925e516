package org.cmsfamily.workbench.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Meeting;
import org.cmsfamily.workbench.reporting.Report;
import org.jspecify.annotations.Nullable;

/**
 * One report: its revisions, and what can be done with it.
 *
 * @param rendering who may have missing files made; null if the visitor may not
 * @param meetings of its body, to submit it to; none while the registry is down
 */
@CheckedTemplate(basePath = "report", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReportPage(
    Report report, @Nullable PossibleAct rendering, List<Meeting> meetings, Typed typed)
    implements TemplateInstance {}

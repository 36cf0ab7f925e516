package org.cmsfamily.workbench.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Meeting;
import org.cmsfamily.workbench.reporting.Report;

/**
 * One report: its revisions, and what can be done with it.
 *
 * @param meetings of its body, to submit it to; none while the registry is down
 */
@CheckedTemplate(basePath = "report", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReportPage(Report report, List<Meeting> meetings, Typed typed) implements TemplateInstance {}

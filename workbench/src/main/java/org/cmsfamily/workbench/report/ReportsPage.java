package org.cmsfamily.workbench.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.reporting.Report;
import org.jspecify.annotations.Nullable;

/**
 * The reports of the family.
 *
 * @param bodies those that are reported to, to choose from
 * @param chosen the body whose reports alone are shown; null shows all
 */
@CheckedTemplate(basePath = "report", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReportsPage(
    List<Report> reports, List<String> bodies, @Nullable String chosen, @Nullable String next)
    implements TemplateInstance {}

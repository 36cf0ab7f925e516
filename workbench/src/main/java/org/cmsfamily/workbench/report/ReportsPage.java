package org.cmsfamily.workbench.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.reporting.Report;
import org.jspecify.annotations.Nullable;

/** The reports of the family. */
@CheckedTemplate(basePath = "report", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReportsPage(List<Report> reports, @Nullable String next) implements TemplateInstance {}

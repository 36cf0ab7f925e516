package org.cmsfamily.workbench.finding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.AuditEntry;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.Finding;

/**
 * One finding.
 *
 * @param entries what was done with it
 */
@CheckedTemplate(basePath = "finding", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FindingPage(Finding finding, List<AuditEntry> entries, Typed typed)
    implements TemplateInstance {}

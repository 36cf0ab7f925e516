package org.cmsfamily.workbench.ledger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.cmsfamily.workbench.reporting.ImportProgress;

/** How far an import is: what the wizard shows while it goes on. */
@CheckedTemplate(basePath = "ledger", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ImportProgressPart(ImportProgress progress) implements TemplateInstance {}

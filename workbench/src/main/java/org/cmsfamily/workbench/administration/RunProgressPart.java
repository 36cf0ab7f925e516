package org.cmsfamily.workbench.administration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.cmsfamily.workbench.reporting.RunProgress;

/** How far a run is: what the page shows while it goes on. */
@CheckedTemplate(basePath = "administration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RunProgressPart(RunProgress progress) implements TemplateInstance {}

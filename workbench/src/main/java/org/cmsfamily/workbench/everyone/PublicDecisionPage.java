package org.cmsfamily.workbench.everyone;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.cmsfamily.workbench.registry.Decision;

/** A decision as anybody may read it. */
@CheckedTemplate(basePath = "everyone", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PublicDecisionPage(Decision decision) implements TemplateInstance {}

package org.cmsfamily.workbench.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The first page. */
@CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HomePage(Inbox inbox) implements TemplateInstance {}

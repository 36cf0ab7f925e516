package org.cmsfamily.workbench.component;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The page that shows every component. */
@CheckedTemplate(basePath = "component", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ComponentsPage(List<Sample> shares) implements TemplateInstance {}

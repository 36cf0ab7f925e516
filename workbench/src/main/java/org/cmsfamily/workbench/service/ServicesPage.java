package org.cmsfamily.workbench.service;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of common services.
 *
 * @param next the cursor of the page after it
 */
@CheckedTemplate(basePath = "service", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ServicesPage(List<ServiceRow> services, @Nullable String next) implements TemplateInstance {}

package org.cmsfamily.workbench.everyone;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.cmsfamily.workbench.catalog.ServiceDetail;

/** A common service as anybody may read it. */
@CheckedTemplate(basePath = "everyone", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PublicServicePage(ServiceDetail service) implements TemplateInstance {}

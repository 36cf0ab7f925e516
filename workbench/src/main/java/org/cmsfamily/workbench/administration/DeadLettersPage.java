package org.cmsfamily.workbench.administration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.ZoneId;
import java.util.List;
import org.cmsfamily.workbench.page.Typed;

/** What could not be applied, at each service. */
@CheckedTemplate(basePath = "administration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DeadLettersPage(List<ParkedRecords> services, ZoneId zone, Typed typed)
    implements TemplateInstance {}

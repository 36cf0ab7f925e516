package org.cmsfamily.workbench.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page.
 *
 * @param steps of the first visit; none once the visitor has closed them
 * @param changes what changed since the last visit; null if nothing is known to have
 */
@CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HomePage(Inbox inbox, List<FirstStep> steps, @Nullable Changes changes)
    implements TemplateInstance {}

package org.cmsfamily.workbench.decision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The search among the decisions.
 *
 * @param next the cursor of the page after it
 */
@CheckedTemplate(basePath = "decision", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DecisionsPage(
    Search search, List<FoundDecision> found, List<Facet> facets, @Nullable String next)
    implements TemplateInstance {}

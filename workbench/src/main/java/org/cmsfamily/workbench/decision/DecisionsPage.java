package org.cmsfamily.workbench.decision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.registry.DecisionStatus;
import org.jspecify.annotations.Nullable;

/**
 * The search among the decisions.
 *
 * @param total how many were found in all
 * @param next the cursor of the page after it
 */
@CheckedTemplate(basePath = "decision", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DecisionsPage(
    Search search,
    List<FoundDecision> found,
    List<Facet> facets,
    List<DecisionStatus> statuses,
    long total,
    @Nullable String next)
    implements TemplateInstance {}

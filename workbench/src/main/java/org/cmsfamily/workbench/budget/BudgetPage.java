package org.cmsfamily.workbench.budget;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.AttachedDocument;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Budget;

/** One budget, and what may be done with it. */
@CheckedTemplate(basePath = "budget", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BudgetPage(Budget budget, List<AttachedDocument> documents, Typed typed)
    implements TemplateInstance {}

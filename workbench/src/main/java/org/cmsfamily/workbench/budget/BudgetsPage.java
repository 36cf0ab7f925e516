package org.cmsfamily.workbench.budget;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.registry.Budget;

/**
 * The family's budgets.
 *
 * @param chosen the instrument whose budgets alone are shown; empty shows all
 */
@CheckedTemplate(basePath = "budget", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BudgetsPage(List<Budget> budgets, String chosen) implements TemplateInstance {}

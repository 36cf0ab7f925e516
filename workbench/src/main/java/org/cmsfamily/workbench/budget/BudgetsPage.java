package org.cmsfamily.workbench.budget;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.registry.Budget;
import org.cmsfamily.workbench.registry.DecisionSummary;
import org.jspecify.annotations.Nullable;

/**
 * The family's budgets.
 *
 * @param chosen the instrument whose budgets alone are shown; empty shows all
 */
@CheckedTemplate(basePath = "budget", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BudgetsPage(List<Row> budgets, String chosen) implements TemplateInstance {

  /**
   * One of them.
   *
   * @param adoption the decision that adopted it; null if none is known
   */
  record Row(Budget budget, @Nullable DecisionSummary adoption) {}
}

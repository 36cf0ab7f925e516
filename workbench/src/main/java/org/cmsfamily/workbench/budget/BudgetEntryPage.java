package org.cmsfamily.workbench.budget;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.DecisionSummary;
import org.jspecify.annotations.Nullable;

/**
 * Entering a budget.
 *
 * @param instrument whose budget it is
 * @param instruments whose budgets the visitor may enter
 * @param years of its period; none until that is stated
 * @param decisions by which it may have been adopted
 * @param act null if the visitor may enter none
 */
@CheckedTemplate(basePath = "budget", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BudgetEntryPage(
    String instrument,
    List<String> instruments,
    List<String> years,
    List<LineRow> lines,
    List<DecisionSummary> decisions,
    @Nullable PossibleAct act,
    Typed typed)
    implements TemplateInstance {}

package org.cmsfamily.workbench.quarter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.Debt;
import org.cmsfamily.workbench.reporting.Payment;
import org.cmsfamily.workbench.reporting.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * One quarter: all that a finance officer does with it.
 *
 * @param debts of this quarter
 * @param paying who may record a payment; null if the visitor owes nothing
 * @param officeOf for whom the visitor may import; empty if for nobody
 * @param settled whether nothing is owed any more
 * @param current whether its newest revision is shown
 */
@CheckedTemplate(basePath = "quarter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record QuarterPage(
    Quarter books,
    List<Debt> debts,
    List<Payment> payments,
    @Nullable PossibleAct paying,
    List<String> officeOf,
    boolean settled,
    boolean current,
    Typed typed)
    implements TemplateInstance {}

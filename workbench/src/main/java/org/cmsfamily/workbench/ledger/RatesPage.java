package org.cmsfamily.workbench.ledger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.Rate;
import org.jspecify.annotations.Nullable;

/**
 * The rates of exchange.
 *
 * @param importing who may import some; null if the visitor may not
 */
@CheckedTemplate(basePath = "ledger", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RatesPage(
    String currency,
    String day,
    List<Rate> rates,
    @Nullable String next,
    @Nullable PossibleAct importing,
    Typed typed)
    implements TemplateInstance {}

package org.cmsfamily.workbench.ledger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.LedgerEntry;
import org.jspecify.annotations.Nullable;

/**
 * One entry.
 *
 * @param acceptance who may accept to bear it; null if the visitor may not
 * @param reversal who may reverse it; null if the visitor may not
 */
@CheckedTemplate(basePath = "ledger", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EntryPage(
    LedgerEntry entry,
    @Nullable PossibleAct acceptance,
    @Nullable PossibleAct reversal,
    Typed typed)
    implements TemplateInstance {}

package org.cmsfamily.workbench.ledger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.Batch;
import org.cmsfamily.workbench.reporting.LedgerEntry;
import org.cmsfamily.workbench.reporting.PostingGroup;
import org.jspecify.annotations.Nullable;

/**
 * One entry.
 *
 * @param batch the import that it came with; null if the visitor may not see it
 * @param key what splits it; null if one instrument bears it
 * @param acceptance who may accept to bear it; null if the visitor may not
 * @param reversal who may reverse it; null if the visitor may not
 */
@CheckedTemplate(basePath = "ledger", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EntryPage(
    LedgerEntry entry,
    @Nullable Batch batch,
    PostingGroup.@Nullable Key key,
    @Nullable PossibleAct acceptance,
    @Nullable PossibleAct reversal,
    Typed typed)
    implements TemplateInstance {}

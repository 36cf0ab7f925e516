package org.cmsfamily.workbench.ledger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.Batch;
import org.jspecify.annotations.Nullable;

/**
 * One file that was imported.
 *
 * @param undoing who may take it back; null if the visitor may not
 */
@CheckedTemplate(basePath = "ledger", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BatchPage(Batch batch, @Nullable PossibleAct undoing, Typed typed)
    implements TemplateInstance {}

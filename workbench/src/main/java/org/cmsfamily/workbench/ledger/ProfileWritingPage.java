package org.cmsfamily.workbench.ledger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Writing the first profile of an accounting system.
 *
 * @param saving who may save it; null if the visitor may not
 */
@CheckedTemplate(basePath = "ledger", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProfileWritingPage(String payer, @Nullable PossibleAct saving, Typed typed)
    implements TemplateInstance {}

package org.cmsfamily.workbench.ledger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.Batch;
import org.cmsfamily.workbench.reporting.PostingGroup;
import org.jspecify.annotations.Nullable;

/**
 * One file that was imported.
 *
 * @param groups its lines, by service, quarter and kind
 * @param undoing who may take it back; null if the visitor may not
 */
@CheckedTemplate(basePath = "ledger", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BatchPage(Batch batch, List<PostingGroup> groups, @Nullable PossibleAct undoing, Typed typed)
    implements TemplateInstance {}

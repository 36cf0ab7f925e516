package org.cmsfamily.workbench.proposal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.AttachedDocument;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.catalog.SubmissionPaper;
import org.cmsfamily.workbench.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The paper by which a body has a proposal's terms before it.
 *
 * @param documents that are attached to the submission
 * @param attaching a further one; null if the visitor may not see whether that can be done
 */
@CheckedTemplate(basePath = "proposal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PaperPage(
    SubmissionPaper paper,
    List<AttachedDocument> documents,
    @Nullable PossibleAct attaching,
    Typed typed)
    implements TemplateInstance {}

package org.cmsfamily.workbench.proposal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.AttachedDocument;
import org.cmsfamily.workbench.catalog.Proposal;
import org.cmsfamily.workbench.catalog.SubmissionPaper;
import org.cmsfamily.workbench.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The paper by which a body has a proposal's terms before it.
 *
 * @param documents that are attached to the submission
 * @param proposal whose terms it shows; null to whoever may see the paper alone
 */
@CheckedTemplate(basePath = "proposal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PaperPage(
    SubmissionPaper paper,
    List<AttachedDocument> documents,
    @Nullable Proposal proposal,
    Typed typed)
    implements TemplateInstance {}

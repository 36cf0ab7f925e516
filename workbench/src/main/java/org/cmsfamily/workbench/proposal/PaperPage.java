package org.cmsfamily.workbench.proposal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.AttachedDocument;
import org.cmsfamily.workbench.catalog.SubmissionPaper;

/**
 * The paper by which a body has a proposal's terms before it.
 *
 * @param documents that are attached to the submission
 * @param demonstration whether its proposal was made up
 */
@CheckedTemplate(basePath = "proposal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PaperPage(SubmissionPaper paper, List<AttachedDocument> documents, boolean demonstration)
    implements TemplateInstance {}

package org.cmsfamily.workbench.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.cmsfamily.workbench.reporting.Verification;

/**
 * What computing a revision again gave.
 *
 * @param demonstration whether the report was made up
 */
@CheckedTemplate(basePath = "report", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record VerificationPage(Verification verification, boolean demonstration)
    implements TemplateInstance {}

package org.cmsfamily.workbench.terms;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.cmsfamily.workbench.catalog.TermsDifference;

/**
 * The part of an open page that says that there is a newer version of the terms, and goes on asking
 * for the next.
 *
 * @param base the version that the page was opened with
 * @param newest the version that is there now
 * @param difference what it says otherwise
 * @param editing whether the page is the editor
 */
@CheckedTemplate(basePath = "terms", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NewerPart(String proposal, int base, int newest, TermsDifference difference, boolean editing)
    implements TemplateInstance {}

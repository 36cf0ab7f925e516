package org.cmsfamily.workbench.ledger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.reporting.ProfileSummary;

/**
 * The profiles by which files are read.
 *
 * @param payers for whom the visitor may write one
 */
@CheckedTemplate(basePath = "ledger", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProfilesPage(List<ProfileSummary> profiles, List<String> payers)
    implements TemplateInstance {}

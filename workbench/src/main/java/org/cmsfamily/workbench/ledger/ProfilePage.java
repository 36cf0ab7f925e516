package org.cmsfamily.workbench.ledger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.ImportProfile;

/** One profile in one of its versions, and correcting it. */
@CheckedTemplate(basePath = "ledger", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProfilePage(ImportProfile profile, Typed typed) implements TemplateInstance {}

package org.cmsfamily.workbench.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.cmsfamily.workbench.page.LocalPath;

/** The page to sign in on. */
@CheckedTemplate(basePath = "session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SignInPage(LocalPath to) implements TemplateInstance {}

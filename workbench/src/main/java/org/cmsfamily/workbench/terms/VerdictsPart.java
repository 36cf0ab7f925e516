package org.cmsfamily.workbench.terms;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The part of the editor that says what the safeguards say, alone. */
@CheckedTemplate(basePath = "terms", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record VerdictsPart(Judgement judgement) implements TemplateInstance {}

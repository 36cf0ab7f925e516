package org.cmsfamily.workbench.terms;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.catalog.TermsComparison;
import org.cmsfamily.workbench.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Variants of terms side by side.
 *
 * @param names of the variants, in their order
 * @param comparison null if they could not be compared
 * @param typed says why
 */
@CheckedTemplate(basePath = "terms", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ComparisonPage(
    String proposal, List<VariantName> names, @Nullable TermsComparison comparison, Typed typed)
    implements TemplateInstance {}

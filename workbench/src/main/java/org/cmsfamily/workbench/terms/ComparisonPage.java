package org.cmsfamily.workbench.terms;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.Faults;
import org.cmsfamily.workbench.catalog.TermsComparison;
import org.jspecify.annotations.Nullable;

/**
 * Variants of terms side by side.
 *
 * @param names of the variants, in their order
 * @param comparison null if they could not be compared
 */
@CheckedTemplate(basePath = "terms", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ComparisonPage(
    String proposal, List<VariantName> names, @Nullable TermsComparison comparison, Faults faults)
    implements TemplateInstance {}

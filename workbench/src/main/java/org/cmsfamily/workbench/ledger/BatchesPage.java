package org.cmsfamily.workbench.ledger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.reporting.Batch;
import org.jspecify.annotations.Nullable;

/** The files that were imported. */
@CheckedTemplate(basePath = "ledger", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BatchesPage(List<Batch> batches, @Nullable String next) implements TemplateInstance {}

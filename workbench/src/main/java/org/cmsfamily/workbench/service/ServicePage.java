package org.cmsfamily.workbench.service;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.ServiceDetail;
import org.cmsfamily.workbench.catalog.ServiceDetail.ResolutionKind;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A common service, and what may be done with it.
 *
 * @param latest the last quarter that has begun; null if none has
 * @param down who knows its figures, if that service does not answer
 * @param kinds of what a body decides about it
 * @param typed its forms
 */
@CheckedTemplate(basePath = "service", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ServicePage(
    ServiceDetail service,
    List<TargetRow> indicators,
    List<Quarter> quarters,
    @Nullable String latest,
    @Nullable Service down,
    List<ResolutionKind> kinds,
    Typed typed)
    implements TemplateInstance {}

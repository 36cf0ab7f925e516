package org.cmsfamily.workbench.service;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.ServiceDetail;
import org.cmsfamily.workbench.reporting.QuarterCosts;
import org.jspecify.annotations.Nullable;

/**
 * A common service.
 *
 * @param down who knows its figures, if that service does not answer
 * @param acts what the visitor may do
 * @param done what was just done, if anything
 */
@CheckedTemplate(basePath = "service", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ServicePage(
    ServiceDetail service,
    List<IndicatorRow> indicators,
    List<QuarterCosts> quarters,
    @Nullable Service down,
    List<ServiceAct> acts,
    @Nullable ServiceAct done)
    implements TemplateInstance {}

package org.cmsfamily.workbench.quarter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.ServiceSummary;
import org.cmsfamily.workbench.reporting.Debt;
import org.cmsfamily.workbench.reporting.QuarterSummary;
import org.jspecify.annotations.Nullable;

/**
 * The quarters of a service.
 *
 * @param service the one shown; empty if there is none
 * @param waiting who has not closed it, by open quarter
 * @param debts that are not paid in full
 * @param down the catalog, if it is down
 */
@CheckedTemplate(basePath = "quarter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record QuartersPage(
    List<ServiceSummary> services,
    String service,
    List<QuarterSummary> quarters,
    Map<String, String> waiting,
    List<Debt> debts,
    @Nullable Service down)
    implements TemplateInstance {}

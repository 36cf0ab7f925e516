package org.cmsfamily.workbench.service;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.Faults;
import org.cmsfamily.workbench.catalog.PossibleAct;
import org.cmsfamily.workbench.catalog.ServiceDetail;
import org.cmsfamily.workbench.visitor.Acting;

/**
 * The form of an act on a service: what exactly it binds, and what is to be entered.
 *
 * @param key by which the form, sent twice, is done once
 */
@CheckedTemplate(basePath = "service", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ServiceActPage(
    ServiceDetail service,
    ServiceAct act,
    PossibleAct offer,
    Acting acting,
    List<ServiceDetail.ResolutionKind> kinds,
    ServiceActFields fields,
    Faults faults,
    String key)
    implements TemplateInstance {}

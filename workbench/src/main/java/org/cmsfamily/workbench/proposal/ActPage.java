package org.cmsfamily.workbench.proposal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.Faults;
import org.cmsfamily.workbench.catalog.Approval;
import org.cmsfamily.workbench.catalog.Proposal;
import org.cmsfamily.workbench.registry.Body;
import org.cmsfamily.workbench.visitor.Acting;

/**
 * The form of an act: what exactly it binds, and what is to be entered.
 *
 * @param acting the capacities to choose from
 * @param bodies to which the terms may go
 * @param key by which the form, sent twice, is done once
 */
@CheckedTemplate(basePath = "proposal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ActPage(
    Proposal proposal,
    Offer offer,
    Acting acting,
    List<Body> bodies,
    List<Proposal.Opinion> opinions,
    List<Approval.Outcome> outcomes,
    ActFields fields,
    Faults faults,
    String key)
    implements TemplateInstance {}

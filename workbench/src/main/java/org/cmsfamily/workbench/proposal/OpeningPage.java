package org.cmsfamily.workbench.proposal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.Faults;
import org.cmsfamily.workbench.registry.Family;
import org.cmsfamily.workbench.registry.Instrument;

/**
 * The form that opens a proposal.
 *
 * @param key by which the form, sent twice, is done once
 */
@CheckedTemplate(basePath = "proposal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OpeningPage(
    Family family, List<Instrument> instruments, OpeningFields fields, Faults faults, String key)
    implements TemplateInstance {}

package org.cmsfamily.workbench.family;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.cmsfamily.workbench.registry.Instrument;

/**
 * One instrument on a day.
 *
 * @param city the city of the family's roll-out
 */
@CheckedTemplate(basePath = "family", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record InstrumentPage(Instrument instrument, String city) implements TemplateInstance {}

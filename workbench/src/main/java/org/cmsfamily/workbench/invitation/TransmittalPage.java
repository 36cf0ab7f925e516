package org.cmsfamily.workbench.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Meeting;
import org.cmsfamily.workbench.registry.Transmittal;

/**
 * One transmittal.
 *
 * @param meetings of the body that receives it
 */
@CheckedTemplate(basePath = "invitation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TransmittalPage(Transmittal transmittal, List<Meeting> meetings, Typed typed)
    implements TemplateInstance {}

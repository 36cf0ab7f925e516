package org.cmsfamily.workbench.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Body;
import org.cmsfamily.workbench.registry.Invitation;
import org.jspecify.annotations.Nullable;

/**
 * Sending a transmittal.
 *
 * @param bodies to which it can be sent
 * @param open the invitations that it could answer
 * @param act null if the visitor may send none
 */
@CheckedTemplate(basePath = "invitation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SendingPage(List<Body> bodies, List<Invitation> open, @Nullable PossibleAct act, Typed typed)
    implements TemplateInstance {}

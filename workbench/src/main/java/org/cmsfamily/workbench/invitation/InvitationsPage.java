package org.cmsfamily.workbench.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.cmsfamily.workbench.registry.DecisionSummary;
import org.cmsfamily.workbench.registry.Invitation;
import org.cmsfamily.workbench.registry.Transmittal;
import org.jspecify.annotations.Nullable;

/**
 * Invitations and what came back.
 *
 * @param chosen in which state they are; null shows all
 * @param asked the decisions that invite, by key
 * @param own the instruments whose answers the visitor records
 * @param next the cursor of the page after it
 */
@CheckedTemplate(basePath = "invitation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record InvitationsPage(
    List<Invitation.State> states,
    Invitation.@Nullable State chosen,
    List<Invitation> invitations,
    Map<String, DecisionSummary> asked,
    List<String> own,
    @Nullable String next,
    List<Transmittal> transmittals)
    implements TemplateInstance {}

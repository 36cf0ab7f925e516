package org.cmsfamily.workbench.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.AuditEntry;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Decision;
import org.cmsfamily.workbench.registry.DecisionSummary;
import org.cmsfamily.workbench.registry.Invitation;
import org.jspecify.annotations.Nullable;

/**
 * One invitation.
 *
 * @param provision what it says; null if the decision has no such paragraph
 * @param answer who recorded its answer and when; null if nobody did, or the visitor may not see
 * @param answers the decisions by which it could be answered
 */
@CheckedTemplate(basePath = "invitation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record InvitationPage(
    Invitation invitation,
    Decision decision,
    Decision.@Nullable Provision provision,
    @Nullable AuditEntry answer,
    List<DecisionSummary> answers,
    Typed typed)
    implements TemplateInstance {}

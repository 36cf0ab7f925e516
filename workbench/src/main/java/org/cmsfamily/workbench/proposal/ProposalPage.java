package org.cmsfamily.workbench.proposal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.AttachedDocument;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.catalog.Approval.Outcome;
import org.cmsfamily.workbench.catalog.Proposal;
import org.cmsfamily.workbench.catalog.Proposal.Opinion;
import org.cmsfamily.workbench.catalog.TermsDifference;
import org.cmsfamily.workbench.catalog.TermsView;
import org.cmsfamily.workbench.language.Language;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Body;
import org.jspecify.annotations.Nullable;

/**
 * A proposal, and what may be done with it.
 *
 * @param awaited what it waits for
 * @param own what of it the visitor may do
 * @param terms the version that is shown
 * @param difference from another version, if that was asked for
 * @param documents that are attached to it
 * @param bodies to which the visitor may submit the terms
 * @param copying opening another with its terms; null if the visitor holds no office for it
 * @param typed its forms
 */
@CheckedTemplate(basePath = "proposal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProposalPage(
    Proposal proposal,
    List<Step> steps,
    List<Awaited> awaited,
    List<OwnStep> own,
    TermsView terms,
    @Nullable TermsDifference difference,
    List<SignatureRow> signatures,
    List<ApprovalRow> approvals,
    List<AttachedDocument> documents,
    List<Body> bodies,
    List<Opinion> opinions,
    List<Outcome> outcomes,
    List<Language> languages,
    @Nullable PossibleAct copying,
    Typed typed)
    implements TemplateInstance {}

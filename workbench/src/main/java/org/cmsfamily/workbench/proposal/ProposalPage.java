package org.cmsfamily.workbench.proposal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.catalog.PossibleAct;
import org.cmsfamily.workbench.catalog.Proposal;
import org.cmsfamily.workbench.catalog.TermsDifference;
import org.cmsfamily.workbench.catalog.TermsView;
import org.jspecify.annotations.Nullable;

/**
 * A proposal.
 *
 * @param terms the version that is shown
 * @param difference from another version, if that was asked for
 * @param revisable whether the visitor may write the next version
 * @param done what was just done, if anything
 */
@CheckedTemplate(basePath = "proposal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProposalPage(
    Proposal proposal,
    List<Step> steps,
    TermsView terms,
    @Nullable TermsDifference difference,
    List<SignatureRow> signatures,
    List<ApprovalRow> approvals,
    List<Offer> offers,
    boolean revisable,
    @Nullable BindingAct done)
    implements TemplateInstance {

  static ProposalPage of(
      Proposal proposal,
      TermsView terms,
      @Nullable TermsDifference difference,
      @Nullable BindingAct done) {
    return new ProposalPage(
        proposal,
        Step.of(proposal.state()),
        terms,
        difference,
        SignatureRow.of(proposal),
        ApprovalRow.of(proposal),
        Offer.all(proposal),
        proposal.acts().stream().filter(PossibleAct::allowed).anyMatch(ProposalPage::revises),
        done);
  }

  private static boolean revises(PossibleAct act) {
    return act.name().equals("revise-terms");
  }
}

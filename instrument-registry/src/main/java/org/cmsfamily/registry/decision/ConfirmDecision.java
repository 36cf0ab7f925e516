package org.cmsfamily.registry.decision;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.document.DocumentHolder;
import org.cmsfamily.platform.document.Documents;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.confirmation.SecondOffice;
import org.jspecify.annotations.Nullable;

/** The Chair of its body, or a second office holder, confirms what a decision's record says. */
@ApplicationScoped
class ConfirmDecision {

  private final Decisions decisions;
  private final SecondOffice secondOffice;
  private final AnnounceAdoption adoption;
  private final Documents documents;

  ConfirmDecision(
      Decisions decisions,
      SecondOffice secondOffice,
      AnnounceAdoption adoption,
      Documents documents) {
    this.decisions = decisions;
    this.secondOffice = secondOffice;
    this.adoption = adoption;
    this.documents = documents;
  }

  /**
   * @throws Problem 403 if the actor holds no office of the instrument or recorded it, 409 if there
   *     is nothing to confirm, 422 if the document is missing
   */
  Done<DecisionResult> confirm(String key, DecisionConfirmationRequest request) {
    var decision = decisions.lock(key);
    var confirmation =
        secondOffice.confirm(
            decision,
            decision.instrument(),
            () -> decision.course().latest().recordedBy(),
            request.actingAs());
    mustBeThere(decision, request.document());
    var confirmed = decision.confirmed(confirmation, request.document());
    return adoption.store(
        DecisionAct.CONFIRM_DECISION, decision, confirmed, confirmation.capacity());
  }

  /** Whoever looks for the document finds it: where it is published, or beside the decision. */
  private void mustBeThere(Decision decision, @Nullable CitedDocument document) {
    if (document == null || document.address() != null) {
      return;
    }
    if (documents.find(DocumentHolder.of("decision", decision), document.sha256()).isEmpty()) {
      var violations = new Violations();
      violations.add("document-needed", "/document", Text.of("name-the-document"));
      violations.refuse(RegistryProblems.RULES_BROKEN, Text.of("confirmation-refused"));
    }
  }
}

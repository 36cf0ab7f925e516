package org.cmsfamily.registry.decision;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.confirmation.SecondOffice;

/** The Chair of its body, or a second office holder, confirms what a decision's record says. */
@ApplicationScoped
class ConfirmDecision {

  private final Decisions decisions;
  private final SecondOffice secondOffice;
  private final AnnounceAdoption adoption;

  ConfirmDecision(Decisions decisions, SecondOffice secondOffice, AnnounceAdoption adoption) {
    this.decisions = decisions;
    this.secondOffice = secondOffice;
    this.adoption = adoption;
  }

  /**
   * @throws Problem 403 if the actor holds no office of the instrument or recorded it, 409 if there
   *     is nothing to confirm, 422 if the document is missing
   */
  Done<DecisionResult> confirm(String key, DecisionConfirmationRequest request) {
    var decision = decisions.lock(key);
    var confirmation =
        secondOffice.confirm(
            decision.instrument(), decision.now().recordedBy(), request.actingAs());
    var confirmed = decision.confirmed(confirmation, request.document());
    return adoption.store(
        DecisionAct.CONFIRM_DECISION, decision, confirmed, confirmation.capacity());
  }
}

package org.cmsfamily.registry.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.decision.Addressee;
import org.cmsfamily.registry.decision.Decision;
import org.cmsfamily.registry.decision.Decisions;
import org.cmsfamily.registry.holder.Registrars;
import org.jspecify.annotations.Nullable;

/**
 * The registrar of the addressed instrument records how its own body answered. Source: StC44
 * decision, P12.
 */
@ApplicationScoped
class AnswerInvitation {

  private final Invitations invitations;
  private final Decisions decisions;
  private final Registrars registrars;

  AnswerInvitation(Invitations invitations, Decisions decisions, Registrars registrars) {
    this.invitations = invitations;
    this.decisions = decisions;
    this.registrars = registrars;
  }

  /**
   * @throws Problem 404 if it is addressed to another instrument, 409 if it is no longer open, 422
   *     if the decision does not count or is not the addressee's own
   */
  Done<Invitation> answer(String id, AnswerRequest request) {
    var invitation = invitations.lock(id);
    var registrar =
        registrars.of(invitation, invitation.instrument(), "invitation", request.actingAs());
    mustBeTheAddressees(request, invitation);
    var answered =
        invitations.update(
            invitation.answered(
                request.outcome().status(),
                request.decision(),
                isInTime(request.decision(), invitation)));
    var bound =
        Map.<String, Object>of(
            "decision", String.valueOf(request.decision()), "outcome", request.outcome().name());
    return Done.of(
        answered,
        ActDraft.of(InvitationAct.ANSWER_INVITATION, "invitation", answered, registrar, bound)
            .touching(decisions.instrumentsOf(List.of(answered.decision()))));
  }

  private void mustBeTheAddressees(AnswerRequest request, Invitation invitation) {
    var key = request.decision();
    if (key == null) {
      return;
    }
    boolean declines = request.outcome() == AnswerRequest.Answer.DECLINED;
    var answers =
        decisions
            .findOptional(key)
            .filter(d -> isOwn(d, invitation))
            .filter(d -> declines ? d.recordCounts() : d.counts());
    if (answers.isEmpty()) {
      var violations = new Violations();
      violations.add(
          "own-decision", "/decision", Text.of("no-counting-answer").with("decision", key));
      violations.refuse(RegistryProblems.RULES_BROKEN, Text.of("answer-refused"));
    }
  }

  /** Whether the decision was taken by the meeting's last day, whenever it is recorded. */
  private boolean isInTime(@Nullable String decision, Invitation invitation) {
    return Optional.ofNullable(decision)
        .flatMap(decisions::findOptional)
        .flatMap(answer -> answer.now().decidedOn())
        .filter(day -> invitations.isInTime(invitation, day))
        .isPresent();
  }

  private static boolean isOwn(Decision decision, Invitation invitation) {
    return invitation.addressee() instanceof Addressee.OfBody(var body)
        ? decision.body().equals(body)
        : decision.instrument().equals(invitation.instrument());
  }
}

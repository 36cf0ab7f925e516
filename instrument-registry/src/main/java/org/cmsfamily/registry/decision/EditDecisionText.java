package org.cmsfamily.registry.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.body.Bodies;
import org.cmsfamily.registry.holder.Registrars;

/** A registrar corrects a draft, and records the text of a decision in a further language. */
@ApplicationScoped
class EditDecisionText {

  private final Decisions decisions;
  private final Bodies bodies;
  private final RecordingRules rules;
  private final Registrars registrars;
  private final Clock clock;

  EditDecisionText(
      Decisions decisions,
      Bodies bodies,
      RecordingRules rules,
      Registrars registrars,
      Clock clock) {
    this.decisions = decisions;
    this.bodies = bodies;
    this.rules = rules;
    this.registrars = registrars;
    this.clock = clock;
  }

  /**
   * @throws Problem 404 if it is another's, 409 if the body has come to it, 422 listing every
   *     broken rule
   */
  Done<DecisionResult> correct(String key, DecisionCorrectionRequest request) {
    var decision = decisions.lock(key);
    var registrar = registrars.of(decision, decision.instrument(), "decision", request.actingAs());
    var corrected =
        decision.redrafted(
            Objects.requireNonNullElse(request.title(), decision.title()),
            Objects.requireNonNullElse(
                request.provisionsOf(decision.instrument()), decision.provisions()),
            Objects.requireNonNullElse(request.relations(), decision.relations()),
            clock.instant());
    var violations = new Violations();
    rules.checkRelations(corrected.relations(), decision.family(), violations);
    rules.check(corrected.provisions(), bodies.get(decision.body()), violations);
    violations.refuse(RegistryProblems.RULES_BROKEN, Text.of("draft-refused"));
    var updated = decisions.update(decisions.withRoom(corrected));
    var bound = Map.<String, Object>of("decision", updated.key(), "reason", request.reason());
    return Done.of(
        DecisionResult.of(updated, List.of()),
        ActDraft.of(DecisionAct.CORRECT_DECISION, "decision", updated, registrar, bound));
  }

  /**
   * @throws Problem 404 if it is another's, 422 if it has another number of provisions or that is
   *     the language of the original
   */
  Done<DecisionResult> addText(String key, DecisionTextRequest request) {
    var decision = decisions.lock(key);
    var registrar = registrars.of(decision, decision.instrument(), "decision", request.actingAs());
    var with = decision.in(request.toText(clock.instant()));
    var updated = decisions.update(decisions.withRoom(with));
    var bound = Map.<String, Object>of("decision", updated.key(), "language", request.language());
    return Done.of(
        DecisionResult.of(updated, List.of()),
        ActDraft.of(DecisionAct.RECORD_DECISION_TEXT, "decision", updated, registrar, bound));
  }
}

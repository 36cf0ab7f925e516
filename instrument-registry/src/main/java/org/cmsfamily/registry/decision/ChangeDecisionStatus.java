package org.cmsfamily.registry.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.decision.RecordDecision.Outcome;
import org.cmsfamily.registry.holder.Registrars;
import org.cmsfamily.registry.request.Violations;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/** What becomes of a recorded decision: its next status, its Chair's confirmation, its errata. */
@ApplicationScoped
class ChangeDecisionStatus {

  private final Decisions decisions;
  private final RecordingRules rules;
  private final AnnounceAdoption following;
  private final Registrars registrars;
  private final BusinessCalendar calendar;
  private final Actor actor;
  private final Acts acts;
  private final Clock clock;

  ChangeDecisionStatus(
      Decisions decisions,
      RecordingRules rules,
      AnnounceAdoption following,
      Registrars registrars,
      BusinessCalendar calendar,
      Actor actor,
      Acts acts,
      Clock clock) {
    this.decisions = decisions;
    this.rules = rules;
    this.following = following;
    this.registrars = registrars;
    this.calendar = calendar;
    this.actor = actor;
    this.acts = acts;
    this.clock = clock;
  }

  /**
   * @throws Problem 404 if it is another's, 409 if that cannot follow, 422 if the date lies ahead
   */
  Outcome become(String key, StatusRequest request) {
    var decision = decisions.lock(key);
    var registrar = registrar(decision, request.actingAs());
    var today = calendar.today(decision.family());
    var violations = new Violations();
    rules.mustNotLieAhead(request.adoptedOn(), today, "/adoptedOn", violations);
    rules.mustNotLieAhead(request.on(), today, "/on", violations);
    violations.refuse(RegistryProblems.RULES_BROKEN, "The status cannot be recorded so");
    var step = request.after(decision.now(), today, clock.instant());
    return outcome("change-decision-status", decision, decision.become(step), registrar);
  }

  /**
   * @throws Problem 404 if it is another's, 409 if it waits for no condition
   */
  Outcome conditionMet(String key, ConditionMetRequest request) {
    var decision = decisions.lock(key);
    var registrar = registrar(decision, request.actingAs());
    var today = calendar.today(decision.family());
    var day = request.on() == null ? today : request.on();
    var violations = new Violations();
    rules.mustNotLieAhead(PublishedDate.of(day), today, "/on", violations);
    violations.refuse(RegistryProblems.RULES_BROKEN, "The condition cannot be recorded so");
    var number = request.provision();
    var met =
        number == null
            ? decision.conditionMet(day, clock.instant())
            : decision.provisionMet(number, day, clock.instant());
    return outcome("record-condition-met", decision, met, registrar);
  }

  /**
   * @throws Problem 404 if it is another's, 409 if it was not decided yet
   */
  Outcome corrected(String key, ErratumRequest request) {
    var decision = decisions.lock(key);
    var registrar = registrar(decision, request.actingAs());
    return outcome(
        "record-erratum",
        decision,
        decision.corrected(new Erratum(request.text(), clock.instant())),
        registrar);
  }

  /**
   * @throws Problem 403 if the actor is not the Chair of its body today, 409 if there is nothing to
   *     confirm
   */
  Outcome confirmed(String key, @Nullable String actingAs) {
    var decision = decisions.lock(key);
    var chair = actor.capacityFor(Set.of(Roles.CHAIR), decision.body()::equals, actingAs);
    var confirmation =
        new StatusChange.Confirmation(actor.personId().orElseThrow(), chair, clock.instant());
    return outcome("confirm-decision", decision, decision.confirmed(confirmation), chair);
  }

  private Capacity registrar(Decision decision, @Nullable String actingAs) {
    return registrars.of(decision.instrument(), "decision " + decision.key(), actingAs);
  }

  private Outcome outcome(String deed, Decision before, Decision after, Capacity capacity) {
    var changed = decisions.change(after);
    var invitations = following.follow(before, changed);
    acts.record(
        ActDraft.of(
            deed,
            "decision",
            changed,
            capacity,
            Map.of("decision", changed.key(), "status", changed.now().status().name())));
    return new Outcome(changed, invitations);
  }
}

package org.cmsfamily.registry.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.body.Bodies;
import org.cmsfamily.registry.holder.Registrars;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a recorded decision: its next status, what is met or corrected, and what is taken
 * back.
 */
@ApplicationScoped
class ChangeDecisionStatus {

  private final Decisions decisions;
  private final Bodies bodies;
  private final RecordingRules rules;
  private final AnnounceAdoption adoption;
  private final Registrars registrars;
  private final BusinessCalendar calendar;
  private final Actor actor;
  private final Clock clock;

  ChangeDecisionStatus(
      Decisions decisions,
      Bodies bodies,
      RecordingRules rules,
      AnnounceAdoption adoption,
      Registrars registrars,
      BusinessCalendar calendar,
      Actor actor,
      Clock clock) {
    this.decisions = decisions;
    this.bodies = bodies;
    this.rules = rules;
    this.adoption = adoption;
    this.registrars = registrars;
    this.calendar = calendar;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Problem 404 if it is another's, 409 if that cannot follow, 422 if the date lies ahead
   */
  Done<DecisionResult> change(String key, StatusRequest request) {
    var decision = decisions.lock(key);
    var registrar = registrar(decision, request.actingAs());
    var today = calendar.today(decision.family());
    var violations = new Violations();
    rules.mustNotLieAhead(request.adoptedOn(), today, "/adoptedOn", violations);
    rules.mustNotLieAhead(request.on(), today, "/on", violations);
    var meeting = rules.meetingOf(decision.body(), meeting(decision, request), violations);
    rules.mustBeWithin(meeting, request.adoptedOn(), "/adoptedOn", violations);
    if (request.isOutcome()) {
      rules.mustBeWithin(meeting, request.on(), "/on", violations);
    } else {
      rules.mustNotPrecede(decision, request.on(), violations);
    }
    var body = bodies.on(request.decidedOn(), bodies.get(decision.body()));
    var judged = rules.judged(body, request.vote(), request.status(), violations);
    violations.refuse(RegistryProblems.RULES_BROKEN, Text.of("status-refused"));
    var next = request.after(decision.now(), today, judged, person(), clock.instant());
    var become = decision.become(next);
    return done(
        DecisionAct.CHANGE_DECISION_STATUS,
        decision,
        request.saysMore() ? decisions.withRoom(become) : become,
        registrar);
  }

  /**
   * @throws Problem 404 if it is another's, 409 if it waits for no condition
   */
  Done<DecisionResult> conditionMet(String key, ConditionMetRequest request) {
    var decision = decisions.lock(key);
    var registrar = registrar(decision, request.actingAs());
    var today = calendar.today(decision.family());
    var day = request.on() == null ? today : request.on();
    var violations = new Violations();
    rules.mustNotLieAhead(PublishedDate.of(day), today, "/on", violations);
    rules.mustNotPrecede(decision, PublishedDate.of(day), violations);
    violations.refuse(RegistryProblems.RULES_BROKEN, Text.of("condition-refused"));
    var number = request.provision();
    var met =
        number == null
            ? decision.conditionMet(day, person(), clock.instant())
            : decision.provisionMet(number, day, person(), clock.instant());
    return done(DecisionAct.RECORD_CONDITION_MET, decision, met, registrar);
  }

  /**
   * @throws Problem 404 if it is another's, 409 if it was not decided yet
   */
  Done<DecisionResult> correct(String key, ErratumRequest request) {
    var decision = decisions.lock(key);
    var registrar = registrar(decision, request.actingAs());
    var corrected = decision.corrected(new Erratum(request.text(), clock.instant()));
    return done(DecisionAct.RECORD_ERRATUM, decision, decisions.withRoom(corrected), registrar);
  }

  /**
   * @throws Problem 404 if it is another's, 409 if its record counts
   */
  Done<DecisionResult> retract(String key, RetractionRequest request) {
    var decision = decisions.lock(key);
    var registrar = registrar(decision, request.actingAs());
    var retracted = decision.retracted(request.reason(), person(), clock.instant());
    return done(DecisionAct.RETRACT_DECISION, decision, retracted, registrar);
  }

  private static String meeting(Decision decision, StatusRequest request) {
    var latest = decision.now().meeting();
    return request.meeting() != null
        ? request.meeting()
        : latest != null ? latest : decision.meeting();
  }

  private String person() {
    return actor.personId().orElseThrow();
  }

  private Capacity registrar(Decision decision, @Nullable String actingAs) {
    return registrars.of(decision, decision.instrument(), "decision", actingAs);
  }

  private Done<DecisionResult> done(
      DecisionAct act, Decision before, Decision after, Capacity capacity) {
    return adoption.store(act, before, after, capacity);
  }
}

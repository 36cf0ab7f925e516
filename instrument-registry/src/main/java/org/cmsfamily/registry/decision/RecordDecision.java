package org.cmsfamily.registry.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.body.Bodies;
import org.cmsfamily.registry.body.Body;
import org.cmsfamily.registry.holder.OwnCodes;
import org.cmsfamily.registry.holder.Registrars;
import org.cmsfamily.registry.meeting.Meeting;
import org.cmsfamily.registry.request.Demonstrations;
import org.cmsfamily.registry.symbol.OwnSymbols;
import org.cmsfamily.registry.symbol.ParsedSymbol;
import org.jspecify.annotations.Nullable;

/** An instrument's registrar records what a body of that instrument decided. */
@ApplicationScoped
class RecordDecision {

  private final Decisions decisions;
  private final Bodies bodies;
  private final RecordingRules rules;
  private final SymbolRules symbols;
  private final OwnSymbols ownSymbols;
  private final OwnCodes codes;
  private final Demonstrations demonstrations;
  private final Registrars registrars;
  private final BusinessCalendar calendar;
  private final Actor actor;
  private final Clock clock;

  RecordDecision(
      Decisions decisions,
      Bodies bodies,
      RecordingRules rules,
      SymbolRules symbols,
      OwnSymbols ownSymbols,
      OwnCodes codes,
      Demonstrations demonstrations,
      Registrars registrars,
      BusinessCalendar calendar,
      Actor actor,
      Clock clock) {
    this.decisions = decisions;
    this.bodies = bodies;
    this.rules = rules;
    this.symbols = symbols;
    this.ownSymbols = ownSymbols;
    this.codes = codes;
    this.demonstrations = demonstrations;
    this.registrars = registrars;
    this.calendar = calendar;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Problem 404 if the body is another's or unknown, 422 listing every broken rule, 409 if
   *     the key is taken
   */
  Done<DecisionResult> record(DecisionRequest request) {
    demonstrations.check(Boolean.TRUE.equals(request.demonstration()), "/demonstration");
    var body = bodies.get(request.body());
    var registrar = registrars.of(body, body.instrument(), "body", request.actingAs());
    var recorded = decisions.add(decision(request, body));
    var result = DecisionResult.of(recorded, List.of());
    var bound =
        Map.<String, Object>of("decision", recorded.key(), "status", request.status().name());
    return Done.of(
        result, ActDraft.of(DecisionAct.RECORD_DECISION, "decision", recorded, registrar, bound));
  }

  private Decision decision(DecisionRequest request, Body body) {
    var violations = new Violations();
    var meeting = rules.meetingOf(body.code(), request.meeting(), violations);
    var today = calendar.today(body.family());
    rules.mustNotLieAhead(request.adoptedOn(), today, "/adoptedOn", violations);
    if (request.status().isDecided()) {
      rules.mustBeWithin(meeting, request.adoptedOn(), "/adoptedOn", violations);
    }
    var parsed =
        meeting == null ? null : ownSymbols.read(request.symbol(), body, meeting, violations);
    var decision =
        request.toDecision(
            key(request, parsed, meeting),
            body.family(),
            body.instrument(),
            parsed,
            symbols.related(parsed, request.related()),
            meeting != null && meeting.demonstration(),
            rules.judged(body, request.vote(), request.status(), violations),
            actor.personId().orElseThrow(),
            clock.instant());
    if (request.key() != null) {
      codes.mustBeOf(
          body.instrument(), request.key(), decision.demonstration(), "/key", violations);
    }
    rules.checkRelations(decision.relations(), body.family(), violations);
    rules.check(decision.provisions(), body, violations);
    violations.refuse(RegistryProblems.RULES_BROKEN, Text.of("decision-refused"));
    symbols.mustBeNew(decision);
    return decision;
  }

  /** The given key, else one from the symbol, else one from the meeting and the position in it. */
  private String key(
      DecisionRequest request, @Nullable ParsedSymbol parsed, @Nullable Meeting meeting) {
    if (request.key() != null) {
      return request.key();
    }
    if (parsed != null) {
      return free(parsed.normalisedKey());
    }
    return meeting == null ? "" : meeting.code() + "-D" + (decisions.countOf(meeting.code()) + 1);
  }

  /** The key, or the next one like it if what was recorded under it was taken back. */
  private String free(String key) {
    var next = key;
    for (int n = 2; decisions.findOptional(next).filter(this::isRetracted).isPresent(); n++) {
      next = key + "-" + n;
    }
    return next;
  }

  private boolean isRetracted(Decision decision) {
    return decision.now().status() == DecisionStatus.RETRACTED;
  }
}

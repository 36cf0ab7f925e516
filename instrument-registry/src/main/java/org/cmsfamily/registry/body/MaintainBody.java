package org.cmsfamily.registry.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.EntryLimits;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.history.Datings;
import org.cmsfamily.registry.holder.Holder;
import org.cmsfamily.registry.holder.HolderKind;
import org.cmsfamily.registry.holder.Holders;
import org.cmsfamily.registry.holder.OwnCodes;
import org.cmsfamily.registry.holder.Registrars;
import org.cmsfamily.registry.request.Given;
import org.cmsfamily.registry.request.ReasonRequest;

/** An instrument's registrar maintains its bodies and what they may decide. */
@ApplicationScoped
class MaintainBody {

  private final Bodies bodies;
  private final Holders holders;
  private final OwnCodes codes;
  private final Registrars registrars;
  private final Datings datings;
  private final BusinessCalendar calendar;
  private final Clock clock;

  MaintainBody(
      Bodies bodies,
      Holders holders,
      OwnCodes codes,
      Registrars registrars,
      Datings datings,
      BusinessCalendar calendar,
      Clock clock) {
    this.bodies = bodies;
    this.holders = holders;
    this.codes = codes;
    this.registrars = registrars;
    this.datings = datings;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * @throws Problem 404 if the actor is not the instrument's registrar, 409 if the code is taken,
   *     422 if it is not the instrument's own
   */
  Done<Body> register(BodyRequest request) {
    var instrument = holders.get(HolderKind.INSTRUMENT, request.instrument());
    var registrar = registrars.of(instrument, request.actingAs());
    mustBeOwn(request, instrument);
    EntryLimits.mustTakeMore(
        bodies.codesOf(instrument.code()),
        EntryLimits.BODIES,
        Text.of("most-bodies").with("most", EntryLimits.BODIES));
    holders.claim(
        new Holder(request.code(), HolderKind.BODY, instrument.family(), instrument.code()));
    var registered = bodies.add(request.toBody(instrument.family(), clock.instant()));
    return Done.of(
        registered, ActDraft.of(BodyAct.ENTER_BODY, "body", registered, registrar, Map.of()));
  }

  private void mustBeOwn(BodyRequest request, Holder instrument) {
    var violations = new Violations();
    codes.mustBeOf(instrument.code(), request.code(), false, "/code", violations);
    codes.mustBeIn(instrument.family(), request.parent(), "/parent", violations);
    var competences = request.entered();
    for (int i = 0; i < competences.size(); i++) {
      codes.mustBeIn(
          instrument.family(),
          competences.get(i).decision(),
          String.format(Locale.ROOT, "/competences/%d/decision", i),
          violations);
    }
    violations.refuse(RegistryProblems.RULES_BROKEN, Text.of("body-refused"));
  }

  /**
   * @throws Problem 404 if the actor is not the registrar of its instrument; 422 if it corrects
   *     nothing that stands
   */
  Done<Body> addCompetence(String code, CompetenceRequest request) {
    var body = bodies.lock(code);
    var registrar = registrars.of(body, body.instrument(), "body", request.actingAs());
    codes.mustBeIn(body.family(), request.decision(), "/decision");
    var competence = request.toCompetence(body.nextCompetence(), clock.instant());
    var updated = bodies.update(bodies.withRoom(body.competent(competence)));
    return Done.of(
        updated,
        ActDraft.of(
            BodyAct.ENTER_COMPETENCE,
            "body",
            updated,
            registrar,
            Map.of("subject", request.subject())));
  }

  /**
   * @throws Problem 404 if the actor is not the registrar of its instrument, or no such competence
   *     stands
   */
  Done<Body> withdrawCompetence(String code, String id, ReasonRequest request) {
    var body = bodies.lock(code);
    var registrar = registrars.of(body, body.instrument(), "body", request.actingAs());
    var day = calendar.today(body.family());
    var withdrawn = body.withdrawn(id, day, request.reason(), clock.instant());
    var updated = bodies.update(bodies.withRoom(withdrawn));
    var bound = Map.<String, Object>of("competence", id, "reason", request.reason());
    return Done.of(
        updated, ActDraft.of(BodyAct.WITHDRAW_COMPETENCE, "body", updated, registrar, bound));
  }

  /**
   * @throws Problem 404 if the actor is not the registrar of its instrument; 422 if it corrects
   *     nothing that stands
   */
  Done<Body> correct(String code, BodyCorrectionRequest request) {
    var body = bodies.lock(code);
    var registrar = registrars.of(body, body.instrument(), "body", request.actingAs());
    codes.mustBeIn(body.family(), Given.or(request.parent(), null), "/parent");
    var dating = datings.of(body.family(), request.since(), request.replaces(), request.reason());
    var bound = Map.<String, Object>of("reason", request.reason());
    return bodies
        .correct(body, dating, request::of)
        .map(
            next ->
                Done.of(next, ActDraft.of(BodyAct.CORRECT_BODY, "body", next, registrar, bound)))
        .orElseGet(() -> Done.unchanged(body));
  }
}

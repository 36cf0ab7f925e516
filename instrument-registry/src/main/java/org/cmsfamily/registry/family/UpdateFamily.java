package org.cmsfamily.registry.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.authority.Authority;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.confirmation.SecondOffice;
import org.cmsfamily.registry.holder.Registrars;
import org.cmsfamily.registry.request.Demonstrations;
import org.jspecify.annotations.Nullable;

/**
 * The host's registrar updates a family; its service areas, roll-out and house rules by a decision
 * only, confirmed by a second office holder. An operator moves its business date. Source: domain,
 * Family.
 */
@ApplicationScoped
class UpdateFamily {

  private final Families families;
  private final DecisionsInForce decisions;
  private final RollOutRules rollOuts;
  private final Demonstrations demonstrations;
  private final Registrars registrars;
  private final SecondOffice secondOffice;
  private final Actor actor;
  private final Clock clock;

  UpdateFamily(
      Families families,
      DecisionsInForce decisions,
      RollOutRules rollOuts,
      Demonstrations demonstrations,
      Registrars registrars,
      SecondOffice secondOffice,
      Actor actor,
      Clock clock) {
    this.families = families;
    this.decisions = decisions;
    this.rollOuts = rollOuts;
    this.demonstrations = demonstrations;
    this.registrars = registrars;
    this.secondOffice = secondOffice;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @param version the version that is updated
   * @throws Problem 404 if there is no such family or the actor is not its host's registrar; 412 if
   *     it is at another version; 422 if terms change by no decision in force of the body reported
   *     to, or the reporting currency changes
   */
  Done<Family> update(String code, long version, FamilyRequest request) {
    var family = families.lock(code);
    var registrar = registrars.of(family, family.rollOut().host(), "family", request.actingAs());
    Acts.mustBe(version, family);
    var facts = request.toFamily();
    mustKeepItsCurrency(family, facts);
    var next = family.changedTo(facts, pending(family, facts, request.decision()));
    return next.equals(family.changedTo(family, family.pendingTerms()))
        ? Done.unchanged(family)
        : done(FamilyAct.CHANGE_FAMILY, families.withRoom(next), registrar);
  }

  /**
   * What was booked in a currency stays so, and a family's present period has begun. Source:
   * domain, section 3, Ledger entry.
   */
  private static void mustKeepItsCurrency(Family family, Family facts) {
    if (!facts.reportingCurrency().equals(family.reportingCurrency())) {
      var violations = new Violations();
      violations.add(
          "period-begun",
          "/reportingCurrency",
          Text.of("currency-stays").with("currency", family.reportingCurrency()));
      violations.refuse(RegistryProblems.RULES_BROKEN, Text.of("family-refused"));
    }
  }

  private @Nullable PendingTerms pending(Family family, Family facts, @Nullable String decision) {
    if (family.hasTermsOf(facts)) {
      return family.pendingTerms();
    }
    mustBeInForce(decision, family);
    rollOuts.mustBeIn(family.code(), facts.rollOut());
    return new PendingTerms(
        facts.serviceAreas(),
        facts.rollOut(),
        facts.houseRules(),
        Objects.requireNonNull(decision),
        actor.personId().orElseThrow(),
        clock.instant());
  }

  private void mustBeInForce(@Nullable String decision, Family family) {
    var body = family.rollOut().reportTo();
    if (decision == null || !decisions.include(family.code(), decision, body)) {
      var violations = new Violations();
      violations.add("by-a-decision", "/decision", Text.of("by-a-decision").with("body", body));
      violations.refuse(RegistryProblems.RULES_BROKEN, Text.of("terms-refused"));
    }
  }

  /**
   * @throws Problem 403 if the actor holds no office of the host or entered the terms, 409 if
   *     nothing waits, 422 if their decision is no longer in force
   */
  Done<Family> confirm(String code, @Nullable String actingAs) {
    var family = families.lock(code);
    var by =
        secondOffice.confirm(
            family, family.rollOut().host(), () -> family.awaiting().enteredBy(), actingAs);
    mustBeInForce(family.awaiting().decision(), family);
    return done(FamilyAct.CONFIRM_FAMILY_TERMS, family.underNewTerms(), by.capacity());
  }

  /**
   * @throws Problem 422 if the date is not later than the family's
   */
  Done<Family> moveBusinessDate(String code, BusinessDateRequest request) {
    var capacity =
        actor.capacityFor(
            Set.of(Roles.OPERATOR, Roles.STEWARD),
            h -> h.equals(code) || h.equals(Authority.INSTALLATION),
            request.actingAs());
    demonstrations.check(true, "/date");
    return done(FamilyAct.MOVE_BUSINESS_DATE, families.lock(code).on(request.date()), capacity);
  }

  private Done<Family> done(FamilyAct act, Family next, Capacity capacity) {
    var updated = families.update(next);
    var decision = updated.termsDecision();
    var bound =
        act == FamilyAct.CONFIRM_FAMILY_TERMS && decision != null
            ? Map.<String, Object>of("decision", decision)
            : Map.<String, Object>of();
    return Done.of(updated, ActDraft.of(act, "family", updated, capacity, bound));
  }
}

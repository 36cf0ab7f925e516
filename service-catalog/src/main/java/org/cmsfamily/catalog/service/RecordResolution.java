package org.cmsfamily.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.replica.FamilyReplica;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.problem.PlatformProblems;

/**
 * A registrar records what a body of the own instrument resolved on a service: to withdraw from it,
 * or that it be put under review, suspended, resumed or closed. What the instrument that leaves
 * held of its budgets for later years is free. Source: StC44 decision, P1 and P8.
 */
@ApplicationScoped
class RecordResolution {
  static final Set<String> ROLES = Set.of(Roles.REGISTRAR);

  private final Services services;
  private final FamilyReplica families;
  private final Holdings holdings;
  private final Actor actor;

  RecordResolution(Services services, FamilyReplica families, Holdings holdings, Actor actor) {
    this.services = services;
    this.families = families;
    this.holdings = holdings;
    this.actor = actor;
  }

  Done<Service> record(String code, ResolutionRequest request) {
    var service = services.lock(code);
    var capacity = actor.bindingCapacityFor(ROLES, service.course()::takesPart, request.actingAs());
    var instrument = capacity.holder();
    var family = families.today(service.family());
    var decision =
        family
            .seenBy(actor.holders(), Set.of())
            .decision(request.decision())
            .orElseThrow(() -> PlatformProblems.notKnownYet("Decision " + request.decision()));
    var resolution =
        new Resolution(
            request.kind(),
            instrument,
            decision.body(),
            decision.key(),
            request.on(),
            request.text(),
            family.date(),
            capacity.toString(),
            actor.personId().orElseThrow(),
            null);
    var against = new ResolutionRules(service, family).against(instrument, decision, request);
    var resolved = new Resolving(service, inForce(family)).record(resolution, against);
    if (request.kind() == Resolution.Kind.WITHDRAW) {
      holdings.release(resolved, resolution, family);
    }
    var bound =
        Map.<String, Object>of("decision", decision.key(), "kind", Words.of(request.kind()));
    return Done.of(
        services.update(resolved),
        ActDraft.of(ServiceAct.RECORD_RESOLUTION, "service", resolved, capacity, bound));
  }

  /** Whether a resolution's decision is in force on the family's day. */
  static Predicate<Resolution> inForce(FamilyOn family) {
    return resolution ->
        family
            .decision(resolution.decision())
            .filter(one -> family.inForce(one, family.date()))
            .isPresent();
  }
}

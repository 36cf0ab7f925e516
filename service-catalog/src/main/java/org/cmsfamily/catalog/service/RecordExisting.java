package org.cmsfamily.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.catalog.CatalogProblems;
import org.cmsfamily.catalog.Refusal;
import org.cmsfamily.catalog.code.FamilyCodes;
import org.cmsfamily.catalog.encumbrance.EncumbranceBook;
import org.cmsfamily.catalog.family.DecisionFacts;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.replica.FamilyReplica;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.problem.PlatformProblems;

/**
 * Registrars record a service that runs already: that of the lead with its terms, and that of every
 * other participant that it takes part. Each names a decision of a body of its own. From then its
 * terms hold what is free of the lines that they count. Source: StC44 decision, P1 and P9.
 */
@ApplicationScoped
class RecordExisting {
  static final Set<String> ROLES = Set.of(Roles.REGISTRAR);

  private final Services services;
  private final FamilyReplica families;
  private final FamilyCodes codes;
  private final EncumbranceBook book;
  private final Actor actor;

  RecordExisting(
      Services services,
      FamilyReplica families,
      FamilyCodes codes,
      EncumbranceBook book,
      Actor actor) {
    this.services = services;
    this.families = families;
    this.codes = codes;
    this.book = book;
    this.actor = actor;
  }

  Done<Service> record(ExistingServiceRequest request) {
    var terms = request.terms();
    var family = families.today(request.family());
    var capacity =
        actor.bindingCapacityFor(
            ROLES, one -> one.equals(terms.lead()) && family.knows(one), request.actingAs());
    var decision = decision(family, request.decision());
    var rules = new ExistingRules(family.seenBy(actor.holders(), Set.of()));
    var against = new ArrayList<>(rules.against(terms));
    against.addAll(rules.against(capacity.holder(), decision));
    Refusal.ifAny(CatalogProblems.EXISTING_REFUSED, against);
    var text = FixedTerms.of(terms);
    RecordRoom.mustHold(text);
    var service =
        ExistingService.recorded(
            codes.idOf("service", request.family(), terms.serviceCode()),
            request.family(),
            text,
            by(decision),
            new Existing(request.since(), family.date(), capacity.toString()),
            family.demonstration(named(terms, decision)));
    return done(ServiceAct.RECORD_EXISTING, services.add(service), capacity, decision);
  }

  /** A further participant; it has to be awaited. */
  Done<Service> join(String code, ParticipationRequest request) {
    var service = services.lock(code);
    var existing = new ExistingService(service);
    var family = families.today(service.family());
    var capacity =
        actor.bindingCapacityFor(ROLES, existing.awaited()::contains, request.actingAs());
    var decision = decision(family, request.decision());
    Refusal.ifAny(
        CatalogProblems.EXISTING_REFUSED,
        new ExistingRules(family).against(capacity.holder(), decision));
    var joined = existing.joined(by(decision), family.demonstration(Set.of(decision.key())));
    if (new ExistingService(joined).awaited().isEmpty()) {
      hold(joined, family);
    }
    return done(ServiceAct.JOIN_EXISTING, services.update(joined), capacity, decision);
  }

  private void hold(Service service, FamilyOn family) {
    book.lock(service.family());
    var others = book.of(service.family()).ofOtherServicesThan(service.terms().serviceCode());
    book.take(
        service.family(),
        service.grounds().holds(family, others, service.proposal()),
        service.terms().instruments());
  }

  private DecisionFacts decision(FamilyOn family, String key) {
    return family
        .seenBy(actor.holders(), Set.of())
        .decision(key)
        .orElseThrow(() -> PlatformProblems.notKnownYet("Decision " + key));
  }

  private static Set<String> named(Terms terms, DecisionFacts decision) {
    var named = new TreeSet<>(terms.decisionsNamed());
    named.add(decision.key());
    return named;
  }

  private static ApprovedBy by(DecisionFacts decision) {
    return new ApprovedBy(decision.instrument(), decision.body(), decision.key());
  }

  private static Done<Service> done(
      ServiceAct act, Service stored, Capacity capacity, DecisionFacts decision) {
    return Done.of(
        stored, ActDraft.of(act, "service", stored, capacity, Map.of("decision", decision.key())));
  }
}

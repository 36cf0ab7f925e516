package org.cmsfamily.catalog.synergy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cmsfamily.catalog.CatalogProblems;
import org.cmsfamily.catalog.Refusal;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.replica.FamilyReplica;
import org.cmsfamily.catalog.safeguard.RollOutEntry;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * The secretariat of an instrument that has not entered the roll-out records what it shares with
 * others; one that has entered proposes a common service. Source: StC44 decision, P5 and P7.
 */
@ApplicationScoped
class RecordSynergy {
  static final Set<String> ROLES = Set.of(Roles.PROGRAMME_OFFICER, Roles.EXECUTIVE_SECRETARY);

  private final OtherSynergies synergies;
  private final FamilyReplica families;
  private final Actor actor;

  RecordSynergy(OtherSynergies synergies, FamilyReplica families, Actor actor) {
    this.synergies = synergies;
    this.families = families;
    this.actor = actor;
  }

  Done<OtherSynergy> record(SynergyRequest request) {
    var family = families.today(request.family());
    var capacity = actor.capacityFor(ROLES, family::knows, request.actingAs());
    var against = new ArrayList<>(partners(family, capacity.holder(), request.with()));
    against.addAll(rollOut(family, capacity.holder(), request.areas()));
    Refusal.ifAny(CatalogProblems.SYNERGY_REFUSED, against);
    var synergy =
        new OtherSynergy(
            UUID.randomUUID().toString(),
            request.family(),
            1,
            capacity.holder(),
            request.with().stream().distinct().toList(),
            request.title(),
            request.areas().stream().distinct().toList(),
            request.knowledge(),
            request.since(),
            null,
            capacity);
    return done(SynergyAct.RECORD, synergies.add(synergy), capacity);
  }

  Done<OtherSynergy> end(String id, @Nullable String actingAs) {
    var synergy = synergies.lock(id);
    var capacity = actor.capacityFor(ROLES, synergy.instrument()::equals, actingAs);
    var ended = synergy.end(families.today(synergy.family()).date());
    return done(SynergyAct.END, synergies.update(ended), capacity);
  }

  private static List<Violation> partners(FamilyOn family, String own, List<String> with) {
    return with.stream()
        .filter(one -> one.equals(own) || !family.holds(one))
        .map(one -> Violation.of("partner", "/with", Text.of("no-partner").with("partner", one)))
        .toList();
  }

  private static List<Violation> rollOut(FamilyOn family, String own, List<String> areas) {
    var rollOut =
        family
            .rollOut()
            .orElseThrow(() -> PlatformProblems.notKnownYet("The roll-out of the family"));
    return new RollOutEntry(family, rollOut).has(own, areas)
        ? List.of(
            Violation.of("roll-out", "/areas", Text.of("in-the-roll-out").with("instrument", own)))
        : List.of();
  }

  private static Done<OtherSynergy> done(SynergyAct act, OtherSynergy stored, Capacity capacity) {
    return Done.of(
        stored,
        ActDraft.of(act, "synergy", stored, capacity, Map.of("instrument", stored.instrument())));
  }
}

package org.cmsfamily.registry.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.authority.Authority;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.registry.family.Families;
import org.cmsfamily.registry.holder.Holder;
import org.cmsfamily.registry.holder.Holders;
import org.jspecify.annotations.Nullable;

/** Whoever may appoint registers the person first: one login, one person. */
@ApplicationScoped
class RegisterPerson {

  private static final Set<String> REGISTERING = Set.of(Roles.STEWARD, Roles.REGISTRAR, Roles.HEAD);

  /** Those who appoint a registrar where none could act, and so have to register the person. */
  private static final Set<String> IN_A_VACANCY = Set.of(Roles.CHAIR, Roles.EXECUTIVE_SECRETARY);

  private final Persons persons;
  private final Families families;
  private final Holders holders;
  private final Logins logins;
  private final Actor actor;

  RegisterPerson(Persons persons, Families families, Holders holders, Logins logins, Actor actor) {
    this.persons = persons;
    this.families = families;
    this.holders = holders;
    this.logins = logins;
    this.actor = actor;
  }

  /**
   * The person known by the login, else a new one.
   *
   * @throws Problem 404 if there is no such family; 400 if none is named and none follows from the
   *     actor's capacity
   */
  Done<RegisteredPerson> register(PersonRequest request) {
    var login = logins.digest(request.login().issuer(), request.login().subject());
    return persons
        .withLogin(login)
        .map(known -> Done.unchanged(new RegisteredPerson(known, false)))
        .orElseGet(() -> add(request, login));
  }

  private Done<RegisteredPerson> add(PersonRequest request, String login) {
    boolean registers =
        actor.capacities().stream().anyMatch(held -> REGISTERING.contains(held.role()));
    var capacity =
        actor.capacityFor(registers ? REGISTERING : IN_A_VACANCY, h -> true, request.actingAs());
    var family = families.get(familyOf(request.family(), capacity)).code();
    var person = persons.add(request.toPerson(UUID.randomUUID().toString(), family, login));
    return Done.of(
        new RegisteredPerson(person, true),
        ActDraft.of(PersonAct.ENTER_PERSON, "person", person, capacity, Map.of()));
  }

  private String familyOf(@Nullable String named, Capacity capacity) {
    if (named != null) {
      return named;
    }
    return Optional.of(capacity.holder())
        .filter(h -> !h.equals(Authority.INSTALLATION))
        .flatMap(holders::find)
        .map(Holder::family)
        .orElseThrow(RegisterPerson::familyMissing);
  }

  private static Problem familyMissing() {
    var violations = new Violations();
    violations.add("/family", "name the family that the person is registered for");
    return Problem.of(PlatformProblems.INVALID, "The family is not clear").with(violations.all());
  }
}

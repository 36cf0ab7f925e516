package org.cmsfamily.registry.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.authority.Authority;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.family.Families;
import org.cmsfamily.registry.holder.Holder;
import org.cmsfamily.registry.holder.Holders;
import org.cmsfamily.registry.request.Violations;
import org.jspecify.annotations.Nullable;

/** Whoever may appoint enters the person first: one login, one person. */
@ApplicationScoped
class RegisterPerson {

  private final Persons persons;
  private final Families families;
  private final Holders holders;
  private final Logins logins;
  private final Actor actor;
  private final Acts acts;

  RegisterPerson(
      Persons persons, Families families, Holders holders, Logins logins, Actor actor, Acts acts) {
    this.persons = persons;
    this.families = families;
    this.holders = holders;
    this.logins = logins;
    this.actor = actor;
    this.acts = acts;
  }

  /** The person already known by the login, if any. */
  Optional<Person> known(PersonRequest request) {
    return persons.withLogin(digest(request));
  }

  /**
   * @throws Problem 404 if there is no such family; 400 if none is named and none follows from the
   *     actor's capacity
   */
  Person enter(PersonRequest request) {
    var capacity =
        actor.capacityFor(
            Set.of(Roles.STEWARD, Roles.REGISTRAR, Roles.HEAD), h -> true, request.actingAs());
    var family = families.get(familyOf(request.family(), capacity)).code();
    var person =
        persons.add(request.toPerson(UUID.randomUUID().toString(), family, digest(request)));
    acts.record(ActDraft.of("enter-person", "person", person, capacity, Map.of()));
    return person;
  }

  private String digest(PersonRequest request) {
    return logins.digest(request.login().issuer(), request.login().subject());
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
    violations.add("/family", "name the family that the person is entered for");
    return Problem.of(PlatformProblems.INVALID, "The family is not clear").with(violations.all());
  }
}

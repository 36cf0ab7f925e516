package org.cmsfamily.registry.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.platform.authority.Authority;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.family.Families;
import org.cmsfamily.registry.holder.Holder;
import org.cmsfamily.registry.holder.Holders;
import org.jspecify.annotations.Nullable;

/** Whoever may appoint registers the person first: one login, one person. */
@ApplicationScoped
class RegisterPerson {

  private final Persons persons;
  private final Families families;
  private final Holders holders;
  private final Logins logins;
  private final Registering registering;
  private final NewCodes codes;
  private final Clock clock;

  RegisterPerson(
      Persons persons,
      Families families,
      Holders holders,
      Logins logins,
      Registering registering,
      NewCodes codes,
      Clock clock) {
    this.persons = persons;
    this.families = families;
    this.holders = holders;
    this.logins = logins;
    this.registering = registering;
    this.codes = codes;
    this.clock = clock;
  }

  /**
   * The person known by the login, else a new one.
   *
   * @throws Problem 404 if there is no such family; 403 if the actor's capacity is of another one;
   *     400 if none is named and none follows from the actor's capacity
   */
  Done<RegisteredPerson> register(PersonRequest request) {
    registering.mustBeIn(request.family());
    var login = logins.digest(request.login().issuer(), request.login().subject());
    return persons
        .withLogin(login)
        .map(known -> Done.unchanged(new RegisteredPerson(known, null)))
        .orElseGet(() -> add(request, login));
  }

  private Done<RegisteredPerson> add(PersonRequest request, String login) {
    var capacity = registering.capacity(request.family(), request.actingAs());
    var family = families.get(familyOf(request.family(), capacity)).code();
    var code = codes.next();
    var open = LoginCode.of(login, code, clock.instant());
    var person = persons.add(request.toPerson(UUID.randomUUID().toString(), family, open));
    return Done.of(
        new RegisteredPerson(person, code),
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
    violations.add("/family", Text.of("name-the-family"));
    return Problem.of(PlatformProblems.INVALID, Text.of("family-not-clear")).with(violations.all());
  }
}

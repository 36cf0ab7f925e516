package org.cmsfamily.registry.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;

/** Whoever has the code and signs in by the login shows that it belongs to the person. */
@ApplicationScoped
class ProveLogin {

  private final Persons persons;
  private final Actor actor;
  private final Clock clock;

  ProveLogin(Persons persons, Actor actor, Clock clock) {
    this.persons = persons;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Problem 422 {@code login-code-refused} if no such code was issued for the token's
   *     login, it was used, or is no longer good
   */
  Done<Person> prove(String code) {
    var login = actor.login();
    var person =
        persons
            .awaitingProofOf(login)
            .map(found -> persons.lock(found.id()))
            .filter(found -> found.expects(login, code, clock.instant()))
            .orElseThrow(ProveLogin::refused);
    if (persons.withLogin(login).filter(other -> !other.id().equals(person.id())).isPresent()) {
      throw refused();
    }
    var proved = persons.update(person.proved(login));
    return Done.of(proved, ActDraft.bySystem(PersonAct.PROVE_LOGIN, "person", proved, Map.of()));
  }

  private static Problem refused() {
    return Problem.of(RegistryProblems.LOGIN_CODE_REFUSED, Text.of("wrong-login-code"));
  }
}

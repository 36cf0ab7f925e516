package org.cmsfamily.registry.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;
import org.jspecify.annotations.Nullable;

/**
 * A registrar issues the code by which a login is shown to belong to a person. The code for the
 * first login goes to the registrar, who hands it over. One for a further login goes to nobody but
 * the person, signed in by a login that is proved: else a registrar could make a login of his own
 * another's. Source: domain, Person.
 */
@ApplicationScoped
class IssueLoginCode {

  private final Persons persons;
  private final Registering registering;
  private final Logins logins;
  private final NewCodes codes;
  private final Actor actor;
  private final Clock clock;

  IssueLoginCode(
      Persons persons,
      Registering registering,
      Logins logins,
      NewCodes codes,
      Actor actor,
      Clock clock) {
    this.persons = persons;
    this.registering = registering;
    this.logins = logins;
    this.codes = codes;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * Issues one.
   *
   * @throws Problem 404 if there is no such person; 403 if it is the actor's own, or of another
   *     family; 409 if a further login is asked for before the first is proved, or belongs to a
   *     person already
   */
  Done<IssuedCode> issue(String id, LoginCodeRequest request) {
    var person = persons.lock(id);
    var capacity = registering.capacity(person.family(), request.actingAs());
    if (actor.personId().filter(id::equals).isPresent()) {
      throw Problem.of(PlatformProblems.FORBIDDEN, Text.of("own-login-code"));
    }
    var login = login(request.login()).orElse(person.logins().getFirst());
    boolean further = !person.logins().contains(login);
    if (further) {
      mustBeFree(person, login);
    }
    var code = further ? null : codes.next();
    var issued = persons.update(person.with(code(login, code)));
    return Done.of(
        IssuedCode.of(issued, code),
        ActDraft.of(PersonAct.ISSUE_LOGIN_CODE, "person", issued, capacity, Map.of()));
  }

  /**
   * Fetches the code for a further login of one's own.
   *
   * @throws Problem 409 if none waits to be fetched, or the login that asks is not proved
   */
  Done<IssuedCode> fetch() {
    var person =
        actor.personId().flatMap(persons::lockOptional).orElseThrow(IssueLoginCode::noneWaits);
    var waiting = person.code();
    if (waiting == null
        || waiting.digest() != null
        || !clock.instant().isBefore(waiting.expiresAt())
        || !person.provedLogins().contains(actor.login())) {
      throw noneWaits();
    }
    var code = codes.next();
    var issued = persons.update(person.with(LoginCode.of(waiting.login(), code, clock.instant())));
    return Done.of(
        IssuedCode.of(issued, code),
        ActDraft.bySystem(PersonAct.FETCH_LOGIN_CODE, "person", issued, Map.of()));
  }

  private LoginCode code(String login, @Nullable String code) {
    var now = clock.instant();
    return code == null ? LoginCode.toFetch(login, now) : LoginCode.of(login, code, now);
  }

  private void mustBeFree(Person person, String login) {
    if (!person.isProved()) {
      throw Problem.of(RegistryProblems.WRONG_STATE, Text.of("first-login-not-proved"));
    }
    if (persons.withLogin(login).isPresent()) {
      throw Problem.of(RegistryProblems.WRONG_STATE, Text.of("login-taken"));
    }
  }

  private Optional<String> login(PersonRequest.@Nullable Login login) {
    return Optional.ofNullable(login).map(one -> logins.digest(one.issuer(), one.subject()));
  }

  private static Problem noneWaits() {
    return Problem.of(RegistryProblems.WRONG_STATE, Text.of("no-code-waits"));
  }
}

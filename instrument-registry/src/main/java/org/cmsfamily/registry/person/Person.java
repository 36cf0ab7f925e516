package org.cmsfamily.registry.person;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cmsfamily.platform.store.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * One human or machine client. The name stays in the registry and in this row.
 *
 * @param name personal data; null when reduced to the office
 * @param office what may be shown of the person
 * @param logins keyed digests of (issuer, subject)
 * @param provedLogins those that were shown to belong to the person by a one-time code
 * @param code the one that is open now; null if none is
 */
public record Person(
    String id,
    String family,
    PersonKind kind,
    @Nullable String name,
    String office,
    List<String> logins,
    List<String> provedLogins,
    @Nullable LoginCode code,
    long version)
    implements Aggregate {

  public Person {
    logins = List.copyOf(logins);
    provedLogins = List.copyOf(provedLogins);
  }

  /** Whether it is a human. */
  public boolean isHuman() {
    return kind == PersonKind.HUMAN;
  }

  /** Whether every login is shown to be the person's own. */
  public boolean isProved() {
    return provedLogins.containsAll(logins);
  }

  /** The same with another open code in the place of the one before. */
  Person with(LoginCode code) {
    return new Person(id, family, kind, name, office, logins, provedLogins, code, version + 1);
  }

  /** The open code; there must be one. */
  LoginCode openCode() {
    return Objects.requireNonNull(code);
  }

  /** Whether this is the code that is open for the login, and still good. */
  boolean expects(String login, String code, Instant now) {
    return this.code != null && this.code.is(login, code, now);
  }

  /** The same, with the login proved and no code open. */
  Person proved(String login) {
    return new Person(
        id,
        family,
        kind,
        name,
        office,
        with(logins, login),
        with(provedLogins, login),
        null,
        version + 1);
  }

  /** What everybody may know of it: neither the name nor the logins are in it. */
  Person facts() {
    return new Person(id, family, kind, null, office, List.of(), List.of(), null, version);
  }

  /** The same with another office. */
  Person changedTo(Person facts) {
    return new Person(
        id, family, kind, name, facts.office, logins, provedLogins, code, version + 1);
  }

  /** The same in another office. */
  Person in(String office) {
    return new Person(id, family, kind, name, office, logins, provedLogins, code, version);
  }

  /**
   * The same without its name: what is left is the office. The digests of its logins stay, so that
   * the same human never passes for another one.
   */
  Person reduced() {
    return new Person(id, family, kind, null, office, logins, provedLogins, code, version + 1);
  }

  private static List<String> with(List<String> logins, String login) {
    var more = new ArrayList<>(logins);
    if (!more.contains(login)) {
      more.add(login);
    }
    return more;
  }

  @Override
  public Set<String> readers() {
    return Set.of(EVERYONE);
  }
}

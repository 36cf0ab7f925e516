package org.cmsfamily.platform.authority;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.cmsfamily.platform.actor.AuthenticatedLogin;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.CurrentLogins;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.FamilyDates;
import org.cmsfamily.platform.store.AfterTransaction;
import org.cmsfamily.platform.store.AsSystem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who a login belongs to and which capacities count on a day: appointments, and nothing else. What
 * was found is remembered for half a second at most, and forgotten when a record changes it: a
 * right is gone within a second of the commit wherever the change was made, also in a replica of
 * the service that did not apply the record, whose memory lasts no longer. With it is remembered
 * how current it is.
 */
@ApplicationScoped
public class Authority implements CurrentLogins {

  /** The holder of the steward's role. */
  public static final String INSTALLATION = "INSTALLATION";

  private static final Duration REMEMBERED = Duration.ofMillis(500);
  private static final int LOGINS = 10_000;

  private final AuthorityRecords records;
  private final AuthorityBeats heartbeats;
  private final AfterTransaction afterTransaction;
  private final String stewardLogin;
  private final Cache<String, AuthenticatedLogin> remembered =
      Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(LOGINS).build();

  Authority(
      AuthorityRecords records,
      AuthorityBeats heartbeats,
      AfterTransaction afterTransaction,
      Logins logins,
      @ConfigProperty(name = "skein.steward.issuer") String stewardIssuer,
      @ConfigProperty(name = "skein.steward.subject") String stewardSubject) {
    this.records = records;
    this.heartbeats = heartbeats;
    this.afterTransaction = afterTransaction;
    this.stewardLogin = logins.digest(stewardIssuer, stewardSubject);
  }

  /**
   * Who this login is today, with the capacities that count by the business date of each one's
   * family. The steward is one by configuration.
   */
  @Override
  public AuthenticatedLogin of(String login) {
    return remembered(login)
        .orElseGet(
            () -> {
              var known = AsSystem.call(() -> read(login));
              remembered.put(login, known);
              return known;
            });
  }

  /**
   * Who a person is today, whichever login is used, with the capacities in those families alone;
   * empty if no login is known of it.
   */
  public Optional<AuthenticatedLogin> ofPerson(String person, Predicate<String> families) {
    return AsSystem.call(
        () ->
            records
                .loginOf(person)
                .map(login -> records.find(login, families).staleSince(heartbeats.staleSince())));
  }

  /** The same without asking the database; empty if it has to be asked. */
  Optional<AuthenticatedLogin> remembered(String login) {
    return Optional.ofNullable(remembered.getIfPresent(login));
  }

  private AuthenticatedLogin read(String login) {
    return withSteward(records.find(login, family -> true)).staleSince(heartbeats.staleSince());
  }

  private AuthenticatedLogin withSteward(AuthenticatedLogin found) {
    var login = found.login();
    if (!login.equals(stewardLogin)) {
      return found;
    }
    var steward = UUID.nameUUIDFromBytes(login.getBytes(StandardCharsets.UTF_8)).toString();
    return found
        .as(found.person() == null ? steward : found.person())
        .holding(new Capacity(Roles.STEWARD, INSTALLATION));
  }

  /** Takes over a person's logins. */
  public void apply(PersonState person) {
    records.store(person);
    forget();
  }

  /** Takes over an appointment. */
  public void apply(AppointmentState appointment) {
    records.store(appointment);
    forget();
  }

  void dateChanged(@Observes FamilyDates dates) {
    forget();
  }

  private void forget() {
    afterTransaction.run(remembered::invalidateAll);
  }
}

package org.cmsfamily.platform.authority;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.platform.store.Database;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;

/** Who a login belongs to and which capacities count on a day: appointments, and nothing else. */
@ApplicationScoped
public class Authority {

  /** The holder of the steward's role. */
  public static final String INSTALLATION = "INSTALLATION";

  private final Database database;
  private final Clock clock;
  private final String stewardLogin;

  Authority(
      Database database,
      Clock clock,
      Logins logins,
      @ConfigProperty(name = "skein.steward.issuer") String stewardIssuer,
      @ConfigProperty(name = "skein.steward.subject") String stewardSubject) {
    this.database = database;
    this.clock = clock;
    this.stewardLogin = logins.digest(stewardIssuer, stewardSubject);
  }

  /**
   * Who a login is today.
   *
   * @param person the person's id; null if none has this login
   * @param capacities those that count today, by the business date of each one's family
   */
  public record Standing(@Nullable String person, Set<Capacity> capacities) {}

  /** Who this login is today. The steward is one by configuration. */
  public Standing of(String login) {
    var found = AsSystem.call(() -> appointed(login));
    if (!login.equals(stewardLogin)) {
      return found;
    }
    var capacities = new HashSet<>(found.capacities());
    capacities.add(new Capacity(Roles.STEWARD, INSTALLATION));
    var steward = UUID.nameUUIDFromBytes(login.getBytes(StandardCharsets.UTF_8)).toString();
    return new Standing(found.person() == null ? steward : found.person(), capacities);
  }

  private Standing appointed(String login) {
    return database.handle(
        h ->
            h.createQuery(
                    """
                    select l.person, a.role, a.holder, a.valid_from, a.valid_to, f.zone, f.business_date
                    from authority_login l
                    left join authority_appointment a on a.person = l.person and a.status = 'counts'
                    left join authority_family f on f.code = a.family
                    where l.digest = :login
                    """)
                .bind("login", login)
                .reduceRows(
                    new Standing(null, Set.of()),
                    (before, row) -> {
                      var capacities = new HashSet<>(before.capacities());
                      if (row.getColumn("zone", String.class) != null && countsToday(row)) {
                        capacities.add(
                            new Capacity(
                                row.getColumn("role", String.class),
                                row.getColumn("holder", String.class)));
                      }
                      return new Standing(row.getColumn("person", String.class), capacities);
                    }));
  }

  private boolean countsToday(RowView row) {
    @Nullable LocalDate businessDate = row.getColumn("business_date", LocalDate.class);
    var today =
        businessDate == null
            ? LocalDate.now(clock.withZone(ZoneId.of(row.getColumn("zone", String.class))))
            : businessDate;
    @Nullable LocalDate to = row.getColumn("valid_to", LocalDate.class);
    return !today.isBefore(row.getColumn("valid_from", LocalDate.class))
        && (to == null || today.isBefore(to));
  }

  /** Takes note of a person's logins. */
  public void learn(PersonState person) {
    database.handle(
        h -> {
          h.createUpdate("delete from authority_login where person = :person")
              .bind("person", person.id())
              .execute();
          for (var login : person.logins()) {
            h.createUpdate(
                    """
                    insert into authority_login (digest, person) values (:digest, :person)
                    on conflict (digest) do update set person = excluded.person
                    """)
                .bind("digest", login)
                .bind("person", person.id())
                .execute();
          }
          return person;
        });
  }

  /** Takes note of an appointment. */
  public void learn(AppointmentState appointment) {
    database.handle(
        h ->
            h.createUpdate(
                    """
                    insert into authority_appointment (id, family, person, role, holder, valid_from, valid_to, status)
                    values (:id, :family, :person, :role, :holder, :from, :to, :status)
                    on conflict (id) do update set person = excluded.person, role = excluded.role,
                      holder = excluded.holder, valid_from = excluded.valid_from,
                      valid_to = excluded.valid_to, status = excluded.status
                    """)
                .bind("id", appointment.id())
                .bind("family", appointment.family())
                .bind("person", appointment.person())
                .bind("role", appointment.role())
                .bind("holder", appointment.holder())
                .bind("from", appointment.from())
                .bind("to", appointment.to())
                .bind("status", appointment.status())
                .execute());
  }

  /** Takes note of a family's calendar. */
  public void learn(FamilyDates family) {
    database.handle(
        h ->
            h.createUpdate(
                    """
                    insert into authority_family (code, zone, business_date) values (:code, :zone, :date)
                    on conflict (code) do update set zone = excluded.zone, business_date = excluded.business_date
                    """)
                .bind("code", family.code())
                .bind("zone", family.zone())
                .bind("date", family.businessDate())
                .execute());
  }
}

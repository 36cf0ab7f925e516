package org.cmsfamily.platform.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.cmsfamily.platform.actor.AuthenticatedLogin;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Logins and appointments as this service knows them. */
@ApplicationScoped
class AuthorityRecords {
  private static final String INSTRUMENT = "instrument";

  private final StatelessSession rows;
  private final BusinessCalendar calendar;

  AuthorityRecords(StatelessSession rows, BusinessCalendar calendar) {
    this.rows = rows;
    this.calendar = calendar;
  }

  AuthenticatedLogin find(String login) {
    var found =
        rows.createNativeQuery(
                """
                select l.person, a.role, a.holder, a.valid_from, a.valid_to, a.family, a.holder_kind
                from authority_login l
                left join authority_appointment a on a.person = l.person and a.status = 'counts'
                where l.digest = :login
                """,
                Tuple.class)
            .setParameter("login", login)
            .getResultList();
    var capacities = new HashSet<Capacity>();
    var families = new HashSet<String>();
    for (var row : found.stream().filter(this::countsToday).toList()) {
      var capacity = new Capacity(row.get("role", String.class), row.get("holder", String.class));
      capacities.add(capacity);
      if (INSTRUMENT.equals(row.get("holder_kind", String.class))
          && !Roles.WITHOUT_SIGHT.contains(capacity.role())) {
        families.add(row.get("family", String.class));
      }
    }
    return AuthenticatedLogin.of(login, person(found), capacities, families);
  }

  private static @Nullable String person(List<Tuple> rows) {
    return rows.isEmpty() ? null : rows.getFirst().get("person", String.class);
  }

  private boolean countsToday(Tuple row) {
    @Nullable String family = row.get("family", String.class);
    var today = family == null ? null : calendar.findToday(family).orElse(null);
    @Nullable LocalDate to = row.get("valid_to", LocalDate.class);
    return today != null
        && !today.isBefore(row.get("valid_from", LocalDate.class))
        && (to == null || today.isBefore(to));
  }

  void store(PersonState person) {
    rows.createNativeMutationQuery("delete from authority_login where person = :person")
        .setParameter("person", person.id())
        .executeUpdate();
    for (var login : person.logins()) {
      rows.createNativeMutationQuery(
              """
              insert into authority_login (digest, person) values (:digest, :person)
              on conflict (digest) do update set person = excluded.person
              """)
          .setParameter("digest", login)
          .setParameter("person", person.id())
          .executeUpdate();
    }
  }

  void store(AppointmentState appointment) {
    rows.createNativeMutationQuery(
            """
            insert into authority_appointment
              (id, family, person, role, holder, holder_kind, valid_from, valid_to, status)
            values (:id, :family, :person, :role, :holder, :kind, :from, :to, :status)
            on conflict (id) do update set person = excluded.person, role = excluded.role,
              holder = excluded.holder, holder_kind = excluded.holder_kind, valid_from = excluded.valid_from,
              valid_to = excluded.valid_to, status = excluded.status
            """)
        .setParameter("id", appointment.id())
        .setParameter("family", appointment.family())
        .setParameter("person", appointment.person())
        .setParameter("role", appointment.role())
        .setParameter("holder", appointment.holder())
        .setParameter("kind", appointment.holderKind(), String.class)
        .setParameter("from", appointment.from())
        .setParameter("to", appointment.to(), LocalDate.class)
        .setParameter("status", appointment.status())
        .executeUpdate();
  }
}

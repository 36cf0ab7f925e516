package org.cmsfamily.platform.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

  /** Who a login is, with the capacities in those families. */
  AuthenticatedLogin find(String login, Predicate<String> families) {
    var found =
        rows.createNativeQuery(
                """
                select l.person, a.role, a.holder, a.valid_from, a.valid_to, a.family, a.holder_kind,
                  a.officer_in_charge_for, p.person as principal,
                  p.valid_from as principal_from, p.valid_to as principal_to
                from authority_login l
                left join authority_appointment a on a.person = l.person and a.status = 'counts'
                left join authority_appointment p on p.id = a.officer_in_charge_for
                  and p.status = 'counts' and (p.officer_in_charge_for is null or p.id = a.id)
                where l.digest = :login
                order by a.officer_in_charge_for nulls first
                """,
                Tuple.class)
            .setParameter("login", login)
            .getResultList();
    var known = AuthenticatedLogin.without(login, person(found));
    for (var row : found) {
      if (countsToday(row) && families.test(row.get("family", String.class))) {
        known = with(known, row);
      }
    }
    return known;
  }

  private static AuthenticatedLogin with(AuthenticatedLogin known, Tuple row) {
    @Nullable String principal = row.get("principal", String.class);
    var capacity =
        new Capacity(
            row.get("role", String.class), row.get("holder", String.class), principal != null);
    var more = principal == null ? known.holding(capacity) : known.holding(capacity, principal);
    return INSTRUMENT.equals(row.get("holder_kind", String.class))
            && !Roles.WITHOUT_SIGHT.contains(capacity.role())
        ? more.seeing(row.get("family", String.class))
        : more;
  }

  private static @Nullable String person(List<Tuple> rows) {
    return rows.isEmpty() ? null : rows.getFirst().get("person", String.class);
  }

  /**
   * A delegation counts only while the appointment does whose powers it delegates; in a vacancy it
   * names itself.
   */
  private boolean countsToday(Tuple row) {
    @Nullable String family = row.get("family", String.class);
    var today = family == null ? null : calendar.findToday(family).orElse(null);
    return today != null
        && isWithin(row, "valid_from", "valid_to", today)
        && (row.get("officer_in_charge_for") == null
            || isWithin(row, "principal_from", "principal_to", today));
  }

  private static boolean isWithin(Tuple row, String first, String end, LocalDate today) {
    @Nullable LocalDate from = row.get(first, LocalDate.class);
    @Nullable LocalDate to = row.get(end, LocalDate.class);
    return from != null && !today.isBefore(from) && (to == null || today.isBefore(to));
  }

  /** The first of a person's logins. */
  Optional<String> loginOf(String person) {
    return rows.createNativeQuery(
            "select digest from authority_login where person = :person order by digest limit 1",
            Tuple.class)
        .setParameter("person", person)
        .getResultStream()
        .map(row -> row.get("digest", String.class))
        .findFirst();
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
              (id, family, person, role, holder, holder_kind, valid_from, valid_to, status,
               officer_in_charge_for)
            values (:id, :family, :person, :role, :holder, :kind, :from, :to, :status, :principal)
            on conflict (id) do update set person = excluded.person, role = excluded.role,
              holder = excluded.holder, holder_kind = excluded.holder_kind, valid_from = excluded.valid_from,
              valid_to = excluded.valid_to, status = excluded.status,
              officer_in_charge_for = excluded.officer_in_charge_for
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
        .setParameter("principal", appointment.officerInChargeFor(), String.class)
        .executeUpdate();
  }
}

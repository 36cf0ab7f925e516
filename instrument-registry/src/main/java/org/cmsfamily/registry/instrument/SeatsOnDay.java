package org.cmsfamily.registry.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.registry.time.AsOf;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Where instruments are based, by the database. */
@ApplicationScoped
class SeatsOnDay {

  /** An initiative never enters into force; of the others an unknown day counts as always. */
  private static final String SEATS =
      """
      select i.id, d.day, s.secretariat, s.city, s.country,
        coalesce(lower(s.city) = lower(c.city), false) as bonn_based
      from instrument i
      join family f on f.id = i.family
      cross join lateral (
        select coalesce(cast(:day as date), f.business_date,
          cast(cast(:now as timestamptz) at time zone f.zone as date)) as day) d
      cross join lateral (
        select coalesce(known_facts('family', f.id, d.day, :knownAt) #>> '{rollOut,city}',
          f.roll_out ->> 'city') as city) c
      cross join lateral (
        select coalesce(known_facts('instrument', i.id, d.day, :knownAt),
          jsonb_build_object('kind', lower(i.kind),
            'milestones', jsonb_build_object('inForce', i.in_force))) as facts) k
      left join lateral (
        select a.secretariat, seat.city, seat.country
        from serving_arrangement a
        left join lateral (
          select t.city, t.country
          from secretariat_seat t
          where t.secretariat = a.secretariat and t.valid @> d.day
            and t.recorded_at <= :knownAt and (t.replaced_at is null or t.replaced_at > :knownAt)
          order by t.valid_from desc nulls last
          limit 1) seat on true
        where a.instrument = i.id and a.role in ('PERMANENT', 'INTERIM') and a.valid @> d.day
          and a.recorded_at <= :knownAt and (a.replaced_at is null or a.replaced_at > :knownAt)
        order by a.role = 'PERMANENT' desc, a.valid_from desc nulls last
        limit 1) s on true
      where (cast(:code as text) is null or i.id = :code)
        and (cast(:family as text) is null or i.family = :family)
        and (cast(:bonnBased as boolean) is null
          or coalesce(lower(s.city) = lower(c.city), false) = :bonnBased)
        and (cast(:inForceOn as date) is null
          or coalesce(first_day(k.facts #>> '{milestones,inForce}'),
            cast(case k.facts ->> 'kind' when 'initiative' then 'infinity' else '-infinity' end
              as date)) <= :inForceOn)
        and i.id > :cursor
      order by i.id
      """;

  private final Session session;
  private final Clock clock;

  SeatsOnDay(Session session, Clock clock) {
    this.session = session;
    this.clock = clock;
  }

  /** A page of those in force on the day, or of all if no day is asked for. */
  Paged<SeatOnDay> page(InstrumentFilter filter, AsOf asOf, Page page) {
    List<SeatOnDay> found =
        query(null, filter, asOf)
            .setParameter("inForceOn", asOf.day(), LocalDate.class)
            .setParameter("cursor", page.cursor())
            .setMaxResults(page.limit() + 1)
            .getResultList()
            .stream()
            .map(SeatsOnDay::seat)
            .toList();
    return page.of(found, SeatOnDay::instrument);
  }

  /** That of one instrument. */
  Optional<SeatOnDay> of(String instrument, AsOf asOf) {
    return query(instrument, new InstrumentFilter(null, null), asOf)
        .setParameter("inForceOn", null, LocalDate.class)
        .setParameter("cursor", "")
        .getResultList()
        .stream()
        .map(SeatsOnDay::seat)
        .findFirst();
  }

  private NativeQuery<Tuple> query(@Nullable String code, InstrumentFilter filter, AsOf asOf) {
    return session
        .createNativeQuery(SEATS, Tuple.class)
        .setParameter("code", code, String.class)
        .setParameter("family", filter.family(), String.class)
        .setParameter("bonnBased", filter.bonnBased(), Boolean.class)
        .setParameter("day", asOf.day(), LocalDate.class)
        .setParameter("now", clock.instant(), Instant.class)
        .setParameter("knownAt", asOf.knownAt(), Instant.class)
        .addScalar("id", String.class)
        .addScalar("day", LocalDate.class)
        .addScalar("bonn_based", Boolean.class)
        .addScalar("secretariat", String.class)
        .addScalar("city", String.class)
        .addScalar("country", String.class);
  }

  private static SeatOnDay seat(Tuple row) {
    return new SeatOnDay(
        row.get("id", String.class),
        row.get("day", LocalDate.class),
        row.get("bonn_based", Boolean.class),
        row.get("secretariat", String.class),
        row.get("city", String.class),
        row.get("country", String.class));
  }
}

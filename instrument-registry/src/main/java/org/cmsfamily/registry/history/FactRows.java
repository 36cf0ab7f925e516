package org.cmsfamily.registry.history;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cmsfamily.platform.store.Aggregate;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The rows of what was recorded, which are only ever added to. */
public final class FactRows {

  private static final String ADD =
      """
      insert into recorded_fact
        (kind, thing, position, family, readers, since, recorded_at, replaces, reason, facts)
      values (:kind, :thing, :position, :family, :readers,
        case when :today then (
          select coalesce(business_date, cast(now() at time zone zone as date))
          from authority_family where code = :family)
        else cast(:since as date) end,
        coalesce(cast(:recordedAt as timestamptz), clock_timestamp()), :replaces, :reason,
        cast(:facts as jsonb))
      """;

  private FactRows() {}

  /** All that was recorded of a thing. */
  public static FactHistory of(EntityManager rows, String kind, String thing) {
    return of(rows, kind, List.of(thing)).getOrDefault(thing, FactHistory.none());
  }

  /** All that was recorded of several things of a kind, by the thing. */
  public static Map<String, FactHistory> of(
      EntityManager rows, String kind, Collection<String> things) {
    return rows
        .unwrap(Session.class)
        .createNativeQuery(
            """
            select thing, position, since, recorded_at, replaces, reason, cast(facts as text) as facts
            from recorded_fact where kind = :kind and thing in (:things) order by thing, position
            """,
            Tuple.class)
        .setParameter("kind", kind)
        .setParameterList("things", things.isEmpty() ? List.of("") : things)
        .addScalar("thing", String.class)
        .addScalar("position", Integer.class)
        .addScalar("since", LocalDate.class)
        .addScalar("recorded_at", Instant.class)
        .addScalar("replaces", String.class)
        .addScalar("reason", String.class)
        .addScalar("facts", String.class)
        .getResultList()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get("thing", String.class),
                Collectors.collectingAndThen(
                    Collectors.mapping(FactRows::row, Collectors.toList()), FactHistory::new)));
  }

  private static FactRow row(Tuple row) {
    int position = row.get("position", Integer.class);
    return new FactRow(
        id(position),
        position,
        row.get("since", LocalDate.class),
        row.get("recorded_at", Instant.class),
        row.get("replaces", String.class),
        row.get("reason", String.class),
        row.get("facts", String.class));
  }

  private static String id(int position) {
    return String.format(Locale.ROOT, "r%d", position);
  }

  /**
   * Adds a row.
   *
   * @param recordedAt when it was recorded; now if null
   */
  public static void add(
      EntityManager rows,
      String kind,
      Aggregate thing,
      int position,
      Dating dating,
      @Nullable Instant recordedAt,
      String facts) {
    rows.unwrap(Session.class)
        .createNativeMutationQuery(ADD)
        .setParameter("kind", kind)
        .setParameter("thing", thing.id())
        .setParameter("position", position)
        .setParameter("family", thing.family())
        .setParameter("readers", thing.readers().stream().sorted().toArray(String[]::new))
        .setParameter("today", dating.today())
        .setParameter("since", dating.since(), LocalDate.class)
        .setParameter("recordedAt", recordedAt, Instant.class)
        .setParameter("replaces", dating.replaces(), String.class)
        .setParameter("reason", dating.reason(), String.class)
        .setParameter("facts", facts)
        .executeUpdate();
  }
}

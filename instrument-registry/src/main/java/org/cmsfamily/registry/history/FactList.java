package org.cmsfamily.registry.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.hibernate.Session;

/** Lists what was recorded row by row. */
@ApplicationScoped
class FactList {

  private static final String ROWS =
      """
      select kind, thing, position, since, recorded_at, replaces, reason, cast(facts as text) as facts
      from recorded_fact
      where (cast(:kind as text) is null or kind = :kind)
        and (cast(:thing as text) is null or thing = :thing)
        and (cast(:family as text) is null or family = :family)
        and kind || ' ' || thing || ' ' || lpad(cast(position as text), 6, '0') > :cursor
      order by kind || ' ' || thing || ' ' || lpad(cast(position as text), 6, '0')
      """;

  private final Session session;

  FactList(Session session) {
    this.session = session;
  }

  Paged<FactView> page(FactFilter filter, Page page) {
    var found =
        session
            .createNativeQuery(ROWS, Tuple.class)
            .setParameter("kind", filter.kind(), String.class)
            .setParameter("thing", filter.thing(), String.class)
            .setParameter("family", filter.family(), String.class)
            .setParameter("cursor", page.cursor())
            .setMaxResults(page.limit() + 1)
            .addScalar("kind", String.class)
            .addScalar("thing", String.class)
            .addScalar("position", Integer.class)
            .addScalar("since", LocalDate.class)
            .addScalar("recorded_at", Instant.class)
            .addScalar("replaces", String.class)
            .addScalar("reason", String.class)
            .addScalar("facts", String.class)
            .getResultList();
    return page.of(found, FactList::cursor).map(FactList::view);
  }

  private static String cursor(Tuple row) {
    return String.format(
        Locale.ROOT,
        "%s %s %06d",
        row.get("kind", String.class),
        row.get("thing", String.class),
        row.get("position", Integer.class));
  }

  @SuppressWarnings("unchecked") // a JSON object is a map of texts
  private static FactView view(Tuple row) {
    return new FactView(
        row.get("kind", String.class),
        row.get("thing", String.class),
        String.format(Locale.ROOT, "r%d", row.get("position", Integer.class)),
        row.get("since", LocalDate.class),
        row.get("recorded_at", Instant.class),
        row.get("replaces", String.class),
        row.get("reason", String.class),
        (Map<String, Object>) Json.read(row.get("facts", String.class), Map.class));
  }
}

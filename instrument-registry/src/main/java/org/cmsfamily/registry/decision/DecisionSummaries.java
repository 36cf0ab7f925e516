package org.cmsfamily.registry.decision;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.registry.time.AsOf;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Decisions as of a day and as known at an instant, read without their texts. What was a draft then
 * is shown only to those who may see drafts, even if it is published today.
 */
@ApplicationScoped
public class DecisionSummaries {

  /** A title that was corrected since is the one that was known. */
  private static final String SUMMARIES =
      """
      select d.id, d.family, d.instrument, d.body, coalesce(s.meeting, d.meeting) as meeting,
        d.symbol, s.status, s.since_published, s.adopted_on, s.condition_met,
        s.confirmed_at is not null as confirmed, d.demonstration, first.recorded_at,
        cast(coalesce(
          (select e.text -> 'title'
           from jsonb_array_elements(d.texts -> 'earlier') with ordinality e (text, position)
           where cast(e.text ->> 'until' as timestamptz) > :knownAt
           order by e.position
           limit 1),
          coalesce(d.title_others, jsonb_build_object()) || jsonb_strip_nulls(jsonb_build_object(
            'en', d.title_en, 'fr', d.title_fr, 'es', d.title_es))) as text) as title
      from decision d
      join lateral (
        %s) s on true
      join decision_status_change first on first.decision = d.id and first.position = 0
      """
          .formatted(LastChange.SQL);

  private static final String PAGE =
      SUMMARIES
          + """
          where (cast(:family as text) is null or d.family = :family)
            and (cast(:instrument as text) is null or d.instrument = :instrument)
            and (cast(:body as text) is null or d.body = :body)
            and (cast(:meeting as text) is null or coalesce(s.meeting, d.meeting) = :meeting)
            and (cast(:status as text) is null or s.status = :status)
            and d.id > :cursor
          order by d.id
          """;

  private static final String AMONG = SUMMARIES + "where d.id in (:keys)";

  private final Session session;

  DecisionSummaries(Session session) {
    this.session = session;
  }

  /** A page of those that were known and in effect. */
  Paged<DecisionSummary> page(DecisionFilter filter, AsOf asOf, Page page) {
    var status = filter.status();
    var found =
        query(PAGE, asOf)
            .setParameter("family", filter.family(), String.class)
            .setParameter("instrument", filter.instrument(), String.class)
            .setParameter("body", filter.body(), String.class)
            .setParameter("meeting", filter.meeting(), String.class)
            .setParameter("status", status == null ? null : status.name(), String.class)
            .setParameter("cursor", page.cursor())
            .setMaxResults(page.limit() + 1)
            .getResultList()
            .stream()
            .map(SummaryRow::of)
            .toList();
    return page.of(found, DecisionSummary::key);
  }

  /** Those of the keys that were known and in effect, by their keys. */
  public Map<String, DecisionSummary> among(Collection<String> keys, AsOf asOf) {
    return keys.isEmpty()
        ? Map.of()
        : query(AMONG, asOf).setParameterList("keys", List.copyOf(keys)).getResultList().stream()
            .map(SummaryRow::of)
            .collect(toMap(DecisionSummary::key, Function.identity()));
  }

  private NativeQuery<Tuple> query(String sql, AsOf asOf) {
    return SummaryRow.typed(session.createNativeQuery(sql, Tuple.class))
        .setParameter("knownAt", asOf.knownAt(), Instant.class)
        .setParameter("day", asOf.day(), LocalDate.class);
  }
}

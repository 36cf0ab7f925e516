package org.cmsfamily.registry.search;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.registry.decision.DecisionStatus;
import org.cmsfamily.registry.search.SearchResult.Hit;
import org.cmsfamily.registry.text.Names;

/** Searches as {@link SearchPassages} does, and answers each decision once, with its best hits. */
@ApplicationScoped
class SearchByDecision {

  /** How many hits of a decision are shown. */
  private static final int HITS = 3;

  private static final String DECISIONS =
      PassageQueries.FOUND
          + """
          , best as (
            select decision, max(ts_rank(words, query)) as rank, count(*) as passages
            from found group by decision)
          select b.decision, b.rank, b.passages, d.instrument, d.body, d.symbol, d.adopted_on, d.counts,
            cast(coalesce(d.title_others, jsonb_build_object()) || jsonb_strip_nulls(jsonb_build_object(
              'en', d.title_en, 'fr', d.title_fr, 'es', d.title_es)) as text) as title,
            coalesce((
              select c.status
              from decision_status_change c
              where c.decision = d.id and skein_visible(c.readers) and not c.waits
                and (cast(:day as date) is null or c.since is null or c.since <= :day)
              order by c.position desc
              limit 1), d.status) as status
          from best b
          join decision d on d.id = b.decision
          where cast(:rank as real) is null or b.rank < :rank
            or (b.rank = :rank and b.decision > :decision)
          order by b.rank desc, b.decision
          """;

  private static final String BEST_HITS =
      PassageQueries.FOUND
          + """
          select decision, position, rank, instrument, body, adopted_on, language, number, verb,
            coalesce(case language when 'en' then title_en when 'fr' then title_fr
              when 'es' then title_es else title_others ->> language end,
              title_en, title_fr, title_es,
              (select min(value) from jsonb_each_text(title_others))) as title,
            ts_headline(
              cast(case language when 'en' then 'english' when 'fr' then 'french'
                when 'es' then 'spanish' else 'simple' end as regconfig),
              text, query, 'StartSel=«, StopSel=», MaxWords=40, MinWords=15') as extract
          from (
            select r.*, row_number() over (partition by decision order by rank desc, position) as place
            from (
              select f.*, ts_rank(words, query) as rank from found f
              where decision in (:decisions)) r) placed
          where place <= :most
          order by decision, place
          """;

  private final PassageQueries queries;
  private final CountPassages counts;

  SearchByDecision(PassageQueries queries, CountPassages counts) {
    this.queries = queries;
    this.counts = counts;
  }

  FoundDecisions search(SearchFilter filter, Page page) {
    var after = After.of(page);
    var rows =
        queries
            .of(DECISIONS, filter)
            .setParameter("rank", after == null ? null : after.rank(), Float.class)
            .setParameter("decision", after == null ? null : after.decision(), String.class)
            .setMaxResults(page.limit() + 1)
            .addScalar("decision", String.class)
            .addScalar("rank", Float.class)
            .addScalar("passages", Long.class)
            .addScalar("instrument", String.class)
            .addScalar("body", String.class)
            .addScalar("symbol", String.class)
            .addScalar("adopted_on", LocalDate.class)
            .addScalar("counts", Boolean.class)
            .addScalar("title", String.class)
            .addScalar("status", String.class)
            .getResultList();
    var found = page.of(rows, last -> after(last).text());
    var hits = hits(filter, found.items().stream().map(SearchByDecision::key).toList());
    var counted = counts.of(filter);
    return new FoundDecisions(
        found.items().stream()
            .map(row -> decision(row, hits.getOrDefault(key(row), List.of())))
            .toList(),
        counted.facets(),
        found.next(),
        counted.decisions());
  }

  private Map<String, List<Hit>> hits(SearchFilter filter, List<String> decisions) {
    return decisions.isEmpty()
        ? Map.of()
        : HitRow.of(queries.of(BEST_HITS, filter))
            .setParameterList("decisions", decisions)
            .setParameter("most", HITS)
            .getResultList()
            .stream()
            .map(HitRow::hit)
            .collect(groupingBy(Hit::decision));
  }

  private static String key(Tuple row) {
    return row.get("decision", String.class);
  }

  private static After after(Tuple row) {
    return new After(row.get("rank", Float.class), key(row), 0);
  }

  private static FoundDecision decision(Tuple row, List<Hit> hits) {
    return new FoundDecision(
        key(row),
        row.get("instrument", String.class),
        row.get("body", String.class),
        row.get("symbol", String.class),
        row.get("adopted_on", LocalDate.class),
        Json.read(row.get("title", String.class), Names.class),
        DecisionStatus.valueOf(row.get("status", String.class)),
        row.get("counts", Boolean.class),
        row.get("passages", Long.class),
        hits);
  }
}

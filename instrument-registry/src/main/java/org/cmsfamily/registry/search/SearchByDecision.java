package org.cmsfamily.registry.search;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.registry.decision.DecisionSummaries;
import org.cmsfamily.registry.decision.DecisionSummary;
import org.cmsfamily.registry.search.SearchResult.Hit;
import org.cmsfamily.registry.time.AsOf;

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
          select b.decision, b.rank, b.passages
          from best b
          where cast(:rank as real) is null or b.rank < :rank
            or (b.rank = :rank and b.decision > :decision)
          order by b.rank desc, b.decision
          """;

  private static final String BEST_HITS =
      PassageQueries.FOUND
          + "select %s".formatted(HitRow.COLUMNS)
          + """
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
  private final DecisionSummaries summaries;
  private final Clock clock;

  SearchByDecision(
      PassageQueries queries, CountPassages counts, DecisionSummaries summaries, Clock clock) {
    this.queries = queries;
    this.counts = counts;
    this.summaries = summaries;
    this.clock = clock;
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
            .getResultList();
    var found = page.of(rows, last -> after(last).text());
    var keys = found.items().stream().map(SearchByDecision::key).toList();
    var hits = hits(filter, keys);
    var decisions = summaries.among(keys, new AsOf(filter.asOf(), clock.instant()));
    var counted = counts.of(filter);
    return new FoundDecisions(
        found.items().stream()
            .flatMap(
                row ->
                    Stream.ofNullable(decisions.get(key(row)))
                        .map(decision -> found(decision, row, hits)))
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

  private static FoundDecision found(
      DecisionSummary decision, Tuple row, Map<String, List<Hit>> hits) {
    return new FoundDecision(
        decision, row.get("passages", Long.class), hits.getOrDefault(key(row), List.of()));
  }
}

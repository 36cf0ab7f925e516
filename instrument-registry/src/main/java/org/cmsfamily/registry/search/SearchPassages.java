package org.cmsfamily.registry.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import org.cmsfamily.platform.page.Page;

/**
 * Searches the passages that the actor may see, each by the rules of its language, and counts them
 * by facet under the same row security.
 */
@ApplicationScoped
class SearchPassages {

  private static final String HITS =
      PassageQueries.FOUND
          + "select %s".formatted(HitRow.COLUMNS)
          + """
          from (select f.*, ts_rank(words, query) as rank from found f) ranked
          where cast(:rank as real) is null or rank < :rank
            or (rank = :rank and (decision, position) > (:decision, :position))
          order by rank desc, decision, position
          """;

  private final PassageQueries queries;
  private final CountPassages counts;

  SearchPassages(PassageQueries queries, CountPassages counts) {
    this.queries = queries;
    this.counts = counts;
  }

  SearchResult search(SearchFilter filter, Page page) {
    var after = After.of(page);
    var found =
        HitRow.of(queries.of(HITS, filter))
            .setParameter("rank", after == null ? null : after.rank(), Float.class)
            .setParameter("decision", after == null ? null : after.decision(), String.class)
            .setParameter("position", after == null ? null : after.position(), Integer.class)
            .setMaxResults(page.limit() + 1)
            .getResultList();
    var hits = page.of(found, last -> after(last).text());
    var counted = counts.of(filter);
    return new SearchResult(
        hits.items().stream().map(HitRow::hit).toList(),
        counted.facets(),
        hits.next(),
        counted.passages(),
        counted.decisions());
  }

  private static After after(Tuple row) {
    return new After(
        row.get("rank", Float.class),
        row.get("decision", String.class),
        row.get("position", Integer.class));
  }
}

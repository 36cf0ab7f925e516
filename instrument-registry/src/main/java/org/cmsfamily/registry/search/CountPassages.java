package org.cmsfamily.registry.search;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cmsfamily.registry.search.SearchResult.Count;
import org.jspecify.annotations.Nullable;

/** Counts what is found, as a whole and by facet. */
@ApplicationScoped
class CountPassages {

  private static final String PASSAGES = "passages";
  private static final String DECISIONS = "decisions";

  private static final String COUNTS =
      PassageQueries.FOUND
          + """
          , facet as (
            select decision, 'instrument' as name, instrument as value from found
            union select decision, 'body', body from found
            union select decision, 'area', unnest(areas) from found
            union select decision, 'verb', verb from found
            union select decision, 'year', cast(extract(year from adopted_on) as text) from found
            union select decision, 'language', language from found)
          (select name, value, count(*) as total from facet where value is not null
            group by name, value order by name, count(*) desc, value limit 600)
          union all select 'passages', '', count(*) from found
          union all select 'decisions', '', count(distinct decision) from found
          """;

  private static final List<String> FACETS =
      List.of("instrument", "body", "area", "verb", "year", "language");

  private static final Comparator<Tuple> MOST_FIRST =
      Comparator.comparing((Tuple row) -> row.get("total", Long.class))
          .reversed()
          .thenComparing(row -> row.get("value", String.class));

  private final PassageQueries queries;
  private final FacetLabels labels;

  CountPassages(PassageQueries queries, FacetLabels labels) {
    this.queries = queries;
    this.labels = labels;
  }

  /**
   * How much is found.
   *
   * @param passages titles and provisions
   * @param facets decisions by the values of each facet, those with most first
   */
  record Counts(long passages, long decisions, Map<String, List<Count>> facets) {}

  Counts of(SearchFilter filter) {
    var rows =
        queries
            .of(COUNTS, filter)
            .addScalar("name", String.class)
            .addScalar("value", String.class)
            .addScalar("total", Long.class)
            .getResultList()
            .stream()
            .collect(groupingBy(row -> row.get("name", String.class)));
    var facets = new LinkedHashMap<String, List<Count>>();
    for (var name : FACETS) {
      facets.put(name, counts(name, rows.getOrDefault(name, List.of()), filter.family()));
    }
    return new Counts(total(rows, PASSAGES), total(rows, DECISIONS), facets);
  }

  private static long total(Map<String, List<Tuple>> rows, String name) {
    return rows.getOrDefault(name, List.of()).stream()
        .mapToLong(row -> row.get("total", Long.class))
        .sum();
  }

  private List<Count> counts(String facet, List<Tuple> rows, @Nullable String family) {
    var values = rows.stream().map(row -> row.get("value", String.class)).toList();
    var called = labels.of(facet, values, family);
    return rows.stream()
        .sorted(MOST_FIRST)
        .map(
            row -> {
              var value = row.get("value", String.class);
              return new Count(value, row.get("total", Long.class), called.get(value));
            })
        .toList();
  }
}

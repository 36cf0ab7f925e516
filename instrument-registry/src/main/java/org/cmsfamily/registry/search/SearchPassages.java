package org.cmsfamily.registry.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.registry.search.SearchResult.Count;
import org.cmsfamily.registry.search.SearchResult.Hit;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Searches the passages that the actor may see, each by the rules of its language, and counts them
 * by facet under the same row security.
 */
@ApplicationScoped
class SearchPassages {

  /** One query for each language, so that the index serves it. */
  private static final String FOUND =
      """
      with asked as (
        select
          websearch_to_tsquery('english', :q) as en,
          websearch_to_tsquery('french', :q) as fr,
          websearch_to_tsquery('spanish', :q) as es,
          websearch_to_tsquery('simple', :q) as simple),
      found as (
        select p.decision, p.position, p.language, p.number, p.verb, p.areas, p.text,
          d.instrument, d.body, d.adopted_on, d.title_en, d.title_fr, d.title_es, d.title_others,
          case p.language when 'en' then a.en when 'fr' then a.fr when 'es' then a.es
            else a.simple end as query, p.words
        from decision_passage p
        join decision d on d.id = p.decision
        cross join asked a
        where d.status <> 'RETRACTED' and p.text <> ''
          and (:all
            or (p.language = 'en' and p.words @@ a.en)
            or (p.language = 'fr' and p.words @@ a.fr)
            or (p.language = 'es' and p.words @@ a.es)
            or (p.language not in ('en', 'fr', 'es') and p.words @@ a.simple))
          and (cast(:family as text) is null or d.family = :family)
          and (cast(:instrument as text) is null or d.instrument = :instrument)
          and (cast(:body as text) is null or d.body = :body)
          and (cast(:area as text) is null or :area = any (p.areas))
          and (cast(:verb as text) is null or p.verb = :verb)
          and (cast(:year as int) is null or extract(year from d.adopted_on) = :year)
          and (cast(:language as text) is null or p.language = :language))
      """;

  private static final String HITS =
      FOUND
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
          from (select f.*, ts_rank(words, query) as rank from found f) ranked
          where cast(:rank as real) is null or rank < :rank
            or (rank = :rank and (decision, position) > (:decision, :position))
          order by rank desc, decision, position
          """;

  private static final String COUNTS =
      FOUND
          + """
          , facet as (
            select decision, 'instrument' as name, instrument as value from found
            union select decision, 'body', body from found
            union select decision, 'area', unnest(areas) from found
            union select decision, 'verb', verb from found
            union select decision, 'year', cast(extract(year from adopted_on) as text) from found
            union select decision, 'language', language from found)
          select name, value, count(*) as decisions from facet where value is not null
          group by name, value order by name, count(*) desc, value limit 600
          """;

  private static final List<String> FACETS =
      List.of("instrument", "body", "area", "verb", "year", "language");

  private final Session session;

  SearchPassages(Session session) {
    this.session = session;
  }

  SearchResult search(SearchFilter filter, Page page) {
    var after = After.of(page);
    var found =
        query(HITS, filter)
            .setParameter("rank", after == null ? null : after.rank(), Float.class)
            .setParameter("decision", after == null ? null : after.decision(), String.class)
            .setParameter("position", after == null ? null : after.position(), Integer.class)
            .setMaxResults(page.limit() + 1)
            .addScalar("decision", String.class)
            .addScalar("position", Integer.class)
            .addScalar("rank", Float.class)
            .addScalar("instrument", String.class)
            .addScalar("body", String.class)
            .addScalar("adopted_on", LocalDate.class)
            .addScalar("title", String.class)
            .addScalar("language", String.class)
            .addScalar("number", String.class)
            .addScalar("verb", String.class)
            .addScalar("extract", String.class)
            .getResultList();
    var hits = page.of(found, last -> after(last).text());
    return new SearchResult(
        hits.items().stream().map(SearchPassages::hit).toList(), facets(filter), hits.next());
  }

  private static After after(Tuple row) {
    return new After(
        row.get("rank", Float.class),
        row.get("decision", String.class),
        row.get("position", Integer.class));
  }

  private Map<String, List<Count>> facets(SearchFilter filter) {
    var counted =
        query(COUNTS, filter)
            .addScalar("name", String.class)
            .addScalar("value", String.class)
            .addScalar("decisions", Long.class)
            .getResultList()
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("name", String.class),
                    Collectors.mapping(SearchPassages::count, Collectors.toList())));
    var facets = new LinkedHashMap<String, List<Count>>();
    FACETS.forEach(name -> facets.put(name, counted.getOrDefault(name, List.of())));
    return facets;
  }

  private NativeQuery<Tuple> query(String sql, SearchFilter filter) {
    var words = filter.q() == null ? "" : filter.q();
    return session
        .createNativeQuery(sql, Tuple.class)
        .setParameter("q", words)
        .setParameter("all", words.isBlank())
        .setParameter("family", filter.family(), String.class)
        .setParameter("instrument", filter.instrument(), String.class)
        .setParameter("body", filter.body(), String.class)
        .setParameter("area", filter.area(), String.class)
        .setParameter("verb", filter.verb(), String.class)
        .setParameter("year", filter.year(), Integer.class)
        .setParameter("language", filter.language(), String.class);
  }

  private static Count count(Tuple row) {
    return new Count(row.get("value", String.class), row.get("decisions", Long.class));
  }

  private static Hit hit(Tuple row) {
    return new Hit(
        row.get("decision", String.class),
        row.get("instrument", String.class),
        row.get("body", String.class),
        row.get("adopted_on", LocalDate.class),
        row.get("title", String.class),
        row.get("language", String.class),
        row.get("number", String.class),
        row.get("verb", String.class),
        row.get("extract", String.class));
  }
}

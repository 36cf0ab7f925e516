package org.cmsfamily.registry.search;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import org.cmsfamily.registry.search.SearchResult.Hit;
import org.hibernate.query.NativeQuery;

/** The row of a passage that was found. */
final class HitRow {

  /** Its columns as SQL, of what {@link PassageQueries#FOUND} found and ranked. */
  static final String COLUMNS =
      """
      decision, position, rank, instrument, body, adopted_on, language, number, verb,
        coalesce(case language when 'en' then title_en when 'fr' then title_fr
          when 'es' then title_es else title_others ->> language end,
          title_en, title_fr, title_es,
          (select min(value) from jsonb_each_text(title_others))) as title,
        ts_headline(
          cast(case language when 'en' then 'english' when 'fr' then 'french'
            when 'es' then 'spanish' else 'simple' end as regconfig),
          text, query, 'StartSel=«, StopSel=», MaxWords=40, MinWords=15') as extract
      """;

  private HitRow() {}

  /** The query with the types of its columns. */
  static NativeQuery<Tuple> of(NativeQuery<Tuple> query) {
    return query
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
        .addScalar("extract", String.class);
  }

  static Hit hit(Tuple row) {
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

package org.cmsfamily.registry.search;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import org.cmsfamily.registry.search.SearchResult.Hit;
import org.hibernate.query.NativeQuery;

/** The row of a passage that was found. */
final class HitRow {

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

package org.cmsfamily.registry.decision;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.registry.text.Names;
import org.cmsfamily.registry.time.PublishedDate;
import org.hibernate.query.NativeQuery;

/** The row of a decision in a list. */
final class SummaryRow {

  private SummaryRow() {}

  /** The query with the types of its columns. */
  static NativeQuery<Tuple> typed(NativeQuery<Tuple> query) {
    return query
        .addScalar("id", String.class)
        .addScalar("family", String.class)
        .addScalar("instrument", String.class)
        .addScalar("body", String.class)
        .addScalar("meeting", String.class)
        .addScalar("symbol", String.class)
        .addScalar("status", String.class)
        .addScalar("since_published", String.class)
        .addScalar("adopted_on", String.class)
        .addScalar("condition_met", Boolean.class)
        .addScalar("confirmed", Boolean.class)
        .addScalar("demonstration", Boolean.class)
        .addScalar("recorded_at", Instant.class)
        .addScalar("title", String.class);
  }

  static DecisionSummary of(Tuple row) {
    var status = DecisionStatus.valueOf(text(row, "status"));
    boolean confirmed = row.get("confirmed", Boolean.class);
    var adoptedOn = date(row, "adopted_on");
    return new DecisionSummary(
        text(row, "id"),
        text(row, "family"),
        text(row, "instrument"),
        text(row, "body"),
        text(row, "meeting"),
        text(row, "symbol"),
        Json.read(text(row, "title"), Names.class),
        status,
        date(row, "since_published").orElse(null),
        adoptedOn.map(PublishedDate::first).orElse(null),
        adoptedOn.orElse(null),
        adoptedOn.map(PublishedDate::precision).orElse(null),
        confirmed && status.holdsAsAdopted(row.get("condition_met", Boolean.class)),
        confirmed,
        row.get("demonstration", Boolean.class),
        row.get("recorded_at", Instant.class));
  }

  private static String text(Tuple row, String column) {
    return row.get(column, String.class);
  }

  private static Optional<PublishedDate> date(Tuple row, String column) {
    return Optional.ofNullable(text(row, column)).map(PublishedDate::new);
  }
}

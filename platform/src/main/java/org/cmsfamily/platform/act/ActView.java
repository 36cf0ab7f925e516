package org.cmsfamily.platform.act;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.cmsfamily.platform.json.Json;
import org.jspecify.annotations.Nullable;

/** An act as it is shown: who, in which capacity, when, on which version of what. */
public record ActView(
    long position,
    Instant at,
    LocalDate businessDate,
    @Nullable String person,
    String capacity,
    String name,
    String aggregateType,
    String aggregateId,
    long version,
    String family,
    JsonNode bound) {

  static ActView of(ResultSet row) throws SQLException {
    return new ActView(
        row.getLong("position"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getObject("business_date", LocalDate.class),
        row.getString("person"),
        row.getString("capacity"),
        row.getString("name"),
        row.getString("aggregate_type"),
        row.getString("aggregate_id"),
        row.getLong("version"),
        row.getString("family"),
        Json.read(row.getString("bound"), JsonNode.class));
  }
}

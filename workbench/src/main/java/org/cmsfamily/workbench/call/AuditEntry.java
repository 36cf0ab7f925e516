package org.cmsfamily.workbench.call;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did, in which capacity, and what it bound.
 *
 * @param at the moment; {@code businessDate} is the family's day
 * @param person the key of the person; null if it was the system
 * @param number its place in the chain of its family
 */
public record AuditEntry(
    Instant at,
    LocalDate businessDate,
    @Nullable String person,
    String capacity,
    String name,
    String aggregateType,
    String aggregateId,
    long version,
    @Nullable JsonNode bound,
    long number,
    String hash) {

  /** What it bound, a line for each member that is a plain value. */
  public List<Bound> bindings() {
    if (bound == null || !bound.isObject()) return List.of();
    return bound.properties().stream()
        .map(member -> new Bound(member.getKey(), text(member.getValue())))
        .toList();
  }

  /** One member of what was bound. */
  public record Bound(String name, String text) {}

  private static String text(JsonNode value) {
    return value.isValueNode() ? value.asText() : value.toString();
  }
}

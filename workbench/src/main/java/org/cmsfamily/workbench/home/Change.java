package org.cmsfamily.workbench.home;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.cmsfamily.workbench.audit.ThingKind;
import org.cmsfamily.workbench.call.AuditEntry;
import org.jspecify.annotations.Nullable;

/**
 * What was done with one thing.
 *
 * @param kind of the thing, such as {@code decision}
 * @param page the page that shows it; null if none does
 * @param acts the names of what was done, each once
 * @param latest when the last of it was done
 */
record Change(
    String kind, String thing, @Nullable String page, List<String> acts, LocalDate latest) {

  /** What was done at a service, one for each thing, the thing changed last first. */
  static List<Change> of(List<AuditEntry> entries) {
    var byThing = new LinkedHashMap<String, Change>();
    for (var entry : entries)
      byThing.merge(entry.aggregateType() + " " + entry.aggregateId(), of(entry), Change::and);
    return List.copyOf(byThing.values()).reversed();
  }

  private static Change of(AuditEntry entry) {
    return new Change(
        entry.aggregateType(),
        entry.aggregateId(),
        ThingKind.of(entry.aggregateType())
            .flatMap(kind -> kind.page(entry.aggregateId()))
            .orElse(null),
        List.of(entry.name()),
        entry.businessDate());
  }

  /** Whether the thing has no code that says something to a person. */
  public boolean isNameless() {
    return thing.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  }

  private Change and(Change next) {
    return new Change(
        kind,
        thing,
        page,
        Stream.concat(acts.stream(), next.acts().stream()).distinct().toList(),
        next.latest());
  }
}

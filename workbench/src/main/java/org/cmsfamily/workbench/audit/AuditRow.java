package org.cmsfamily.workbench.audit;

import java.util.Map;
import org.cmsfamily.workbench.call.AuditEntry;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the trail as it is shown.
 *
 * @param called what its thing is called; null if it has no name but its code
 * @param page the page of the thing; null if it has none
 */
record AuditRow(AuditEntry entry, @Nullable String called, @Nullable String page) {

  static AuditRow of(AuditEntry entry, Map<String, String> names) {
    return new AuditRow(
        entry,
        names.get(entry.aggregateId()),
        ThingKind.of(entry.aggregateType())
            .flatMap(kind -> kind.page(entry.aggregateId()))
            .orElse(null));
  }

  /** Whether its thing has no code that says something to a person. */
  public boolean isNameless() {
    return called == null && entry.aggregateId().matches("[0-9a-f-]{32,36}");
  }
}

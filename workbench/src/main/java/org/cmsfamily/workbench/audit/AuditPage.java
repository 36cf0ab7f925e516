package org.cmsfamily.workbench.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.cmsfamily.workbench.call.AuditChain;
import org.cmsfamily.workbench.call.AuditEntry;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.choice.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The audit trail of a service.
 *
 * @param deeds the acts that it records
 * @param things of what is shown, by their ids
 * @param capacities in which something of what is shown was done
 * @param chain whether it is whole; null if nobody asked
 */
@CheckedTemplate(basePath = "audit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AuditPage(
    Trail trail,
    List<Service> services,
    List<Deed> deeds,
    List<Choice> things,
    List<String> capacities,
    List<AuditRow> rows,
    @Nullable String next,
    @Nullable AuditChain chain)
    implements TemplateInstance {

  static AuditPage of(
      Trail trail, Paged<AuditEntry> found, Map<String, String> names, @Nullable AuditChain chain) {
    return new AuditPage(
        trail,
        List.of(Service.values()),
        Deed.at(trail.of()),
        found.items().stream()
            .map(AuditEntry::aggregateId)
            .distinct()
            .map(id -> new Choice(id, names.getOrDefault(id, id)))
            .toList(),
        found.items().stream().map(AuditEntry::capacity).distinct().sorted().toList(),
        found.items().stream().map(entry -> AuditRow.of(entry, names)).toList(),
        found.next(),
        chain);
  }
}

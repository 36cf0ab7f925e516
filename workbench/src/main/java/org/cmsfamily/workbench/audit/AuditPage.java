package org.cmsfamily.workbench.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.AuditChain;
import org.cmsfamily.workbench.call.AuditEntry;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.Service;
import org.jspecify.annotations.Nullable;

/**
 * The audit trail of a service.
 *
 * @param chain whether it is whole; null if nobody asked
 */
@CheckedTemplate(basePath = "audit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AuditPage(
    Trail trail,
    List<Service> services,
    List<AuditEntry> entries,
    @Nullable String next,
    @Nullable AuditChain chain)
    implements TemplateInstance {

  static AuditPage of(Trail trail, Paged<AuditEntry> found, @Nullable AuditChain chain) {
    return new AuditPage(trail, List.of(Service.values()), found.items(), found.next(), chain);
  }
}

package org.cmsfamily.workbench.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.workbench.call.ActsQuery;
import org.cmsfamily.workbench.call.AuditEntry;
import org.cmsfamily.workbench.call.Refusal;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.registry.Invitation;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Finds who recorded the answer to an invitation: the audit trail alone says so. */
@ApplicationScoped
class AnswerRecords {
  private static final String ANSWER = "answer-invitation";
  private static final int MOST = 50;

  private final RegistryApi registry;

  AnswerRecords(@RestClient RegistryApi registry) {
    this.registry = registry;
  }

  /** The last record; null if there is none, or the visitor may not see it. */
  @Nullable AuditEntry of(String family, Invitation invitation) {
    if (invitation.open()) return null;
    var query = new ActsQuery();
    query.family = family;
    query.aggregate = invitation.id();
    query.name = ANSWER;
    query.limit = MOST;
    try {
      return Service.REGISTRY.ask(() -> registry.listActs(query)).items().stream()
          .filter(entry -> entry.name().equals(ANSWER))
          .reduce((earlier, later) -> later)
          .orElse(null);
    } catch (Refusal notToSee) {
      return null;
    }
  }
}

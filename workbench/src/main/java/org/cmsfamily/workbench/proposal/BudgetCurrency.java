package org.cmsfamily.workbench.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.registry.Budget;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The currency in which the participants of a service have their budgets. */
@ApplicationScoped
class BudgetCurrency {
  private static final int MOST = 200;

  private final RegistryApi registry;

  BudgetCurrency(@RestClient RegistryApi registry) {
    this.registry = registry;
  }

  /** The one that all have; null if they have several, or no budget is known. */
  @Nullable String of(String family, List<String> participants) {
    var found =
        Service.REGISTRY.ask(() -> registry.listBudgets(family, null, MOST)).items().stream()
            .filter(one -> one.retraction() == null && participants.contains(one.instrument()))
            .map(Budget::currency)
            .distinct()
            .toList();
    return found.size() == 1 ? found.getFirst() : null;
  }
}

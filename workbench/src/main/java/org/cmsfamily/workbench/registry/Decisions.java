package org.cmsfamily.workbench.registry;

import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cmsfamily.workbench.call.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What is known in short of the family's decisions, for lists that name one in each row. */
@RequestScoped
public class Decisions {
  /** As many as the registry gives at most. */
  private static final int MOST = 200;

  private final RegistryApi registry;
  private final Families families;
  private @Nullable Map<String, DecisionSummary> byKey;

  Decisions(@RestClient RegistryApi registry, Families families) {
    this.registry = registry;
    this.families = families;
  }

  /** One of them; null if there is none of that key, or none that the visitor may see. */
  public @Nullable DecisionSummary find(@Nullable String key) {
    return key == null ? null : all().get(key);
  }

  private Map<String, DecisionSummary> all() {
    if (byKey == null) {
      var family = families.current().code();
      byKey =
          Service.REGISTRY.ask(() -> registry.listDecisions(family, null, MOST)).items().stream()
              .collect(
                  Collectors.toMap(DecisionSummary::key, Function.identity(), (one, other) -> one));
    }
    return byKey;
  }
}

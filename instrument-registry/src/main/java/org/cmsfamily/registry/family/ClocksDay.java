package org.cmsfamily.registry.family;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.registry.request.Demonstrations;

/**
 * In production the day of every family is the clock's: the service does not start with one that
 * has a business date of its own. Source: architecture, Time.
 */
@ApplicationScoped
class ClocksDay {

  private final Families families;
  private final Demonstrations demonstrations;

  ClocksDay(Families families, Demonstrations demonstrations) {
    this.families = families;
    this.demonstrations = demonstrations;
  }

  void start(@Observes StartupEvent event) {
    if (demonstrations.isProduction()) {
      mustBeTheClocks();
    }
  }

  /**
   * @throws IllegalStateException naming every family that has another day
   */
  void mustBeTheClocks() {
    var dated =
        AsSystem.call(
            () ->
                families.listAll(Filter.all().with("businessDate is not null", Map.of())).stream()
                    .map(Family::code)
                    .toList());
    if (!dated.isEmpty()) {
      throw new IllegalStateException(
          "skein.profile=production: no family has a business date of its own, but "
              + String.join(", ", dated));
    }
  }
}

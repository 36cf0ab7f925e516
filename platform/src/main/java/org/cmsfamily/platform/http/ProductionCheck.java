package org.cmsfamily.platform.http;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** A service that is meant for production does not start as long as it is open anywhere. */
@ApplicationScoped
class ProductionCheck {
  private static final int FIRST = 1;

  private final Config config;

  ProductionCheck(Config config) {
    this.config = config;
  }

  /**
   * Looks before anything else begins.
   *
   * @throws IllegalStateException with every reason
   */
  void check(@Observes @Priority(FIRST) StartupEvent start) {
    var settings = new ProductionSettings(key -> config.getOptionalValue(key, String.class));
    var reasons = settings.isProduction() ? settings.reasons() : List.<String>of();
    if (!reasons.isEmpty()) {
      throw new IllegalStateException(
          "This is production (skein.profile), and it does not start because\n- "
              + String.join("\n- ", reasons));
    }
  }
}

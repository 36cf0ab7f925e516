package org.cmsfamily.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** This replica of the service. */
@ApplicationScoped
public class Instance {

  private static final int SHORT = 8;

  private final String name;
  private final String process = UUID.randomUUID().toString();

  Instance(@ConfigProperty(name = "skein.instance") Optional<String> configured) {
    this.name = configured.orElse(process.substring(0, SHORT));
  }

  /** Its name, as configured; drawn at start if it has none. */
  public String name() {
    return name;
  }

  /** Its name with what sets this process apart, even from another one of the same name. */
  public String unique() {
    return name + "/" + process;
  }
}

package org.cmsfamily.workbench.administration;

import java.util.Optional;
import java.util.regex.Pattern;
import org.cmsfamily.workbench.call.Service;

/** The name of the act that applies one record of one service: {@code replay.registry.12}. */
record ReplayName(Service service, String id) {
  private static final Pattern FORM = Pattern.compile("replay\\.([a-z]+)\\.([0-9]+)");

  static Optional<ReplayName> of(String text) {
    var parts = FORM.matcher(text);
    return parts.matches()
        ? Service.of(parts.group(1)).map(service -> new ReplayName(service, parts.group(2)))
        : Optional.empty();
  }

  String text() {
    return "replay." + service.root() + "." + id;
  }
}

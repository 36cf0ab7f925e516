package org.cmsfamily.workbench.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The families as the registry last told them, so that the pages of the other services work while
 * it is down. Everyone may read a family (section 4 of the domain), so nobody is shown too much.
 */
@ApplicationScoped
class KnownFamilies {
  /** An installation has a few; more than these are not remembered. */
  private static final int MOST = 100;

  private final Map<String, Family> byCode = new ConcurrentHashMap<>();

  Family remember(Family family) {
    if (byCode.size() < MOST || byCode.containsKey(family.code()))
      byCode.put(family.code(), family);
    return family;
  }

  Optional<Family> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The first by its code. */
  Optional<Family> first() {
    return byCode.keySet().stream().sorted().findFirst().flatMap(this::find);
  }
}

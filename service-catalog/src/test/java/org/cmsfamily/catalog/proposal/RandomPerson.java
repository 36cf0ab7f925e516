package org.cmsfamily.catalog.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.cmsfamily.platform.actor.Roles;

/** Someone in one capacity, who tries something. */
record RandomPerson(String role, String holder) {
  private static final List<String> INSTRUMENTS = List.of("CMS", "AEWA", "EUROBATS");
  private static final List<String> ROLES =
      List.of(Roles.EXECUTIVE_SECRETARY, Roles.PROGRAMME_OFFICER, Roles.REGISTRAR);

  /** Often one with such a role, though perhaps for another holder. */
  static RandomPerson anyone(Random random, Set<String> roles) {
    var some = random.nextInt(4) == 0 ? ROLES : roles.stream().sorted().toList();
    var role = some.get(random.nextInt(some.size()));
    return role.equals(Roles.ADVISER)
        ? new RandomPerson(role, "UNEP")
        : new RandomPerson(role, INSTRUMENTS.get(random.nextInt(INSTRUMENTS.size())));
  }

  boolean may(Set<String> roles, Predicate<String> forHolder) {
    return roles.contains(role) && forHolder.test(holder);
  }

  String capacity() {
    return holder + ":" + role;
  }

  String id() {
    return "es-" + holder.toLowerCase(Locale.ROOT);
  }
}

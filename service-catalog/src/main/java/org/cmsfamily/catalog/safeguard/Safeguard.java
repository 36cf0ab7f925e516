package org.cmsfamily.catalog.safeguard;

import java.util.Locale;

/** A rule. It looks at a case only, it answers and never throws. */
public interface Safeguard {

  /** Satisfied, breached with every breach, or not assessable with everything missing. */
  Verdict judge(Case c);

  /** Its name, such as {@code NoAdditionalCost}. */
  default String name() {
    return getClass().getSimpleName();
  }

  /** Its name in problems, such as {@code no-additional-cost}. */
  default String rule() {
    return rule(name());
  }

  /** A safeguard's name as it stands in problems. */
  static String rule(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}

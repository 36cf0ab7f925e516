package org.cmsfamily.catalog.safeguard;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what one safeguard finds while it looks at a case. */
final class VerdictBuilder {

  private final Safeguard safeguard;
  private final List<Breach> breaches = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();

  VerdictBuilder(Safeguard safeguard) {
    this.safeguard = safeguard;
  }

  void breach(Basis basis, String instrument, String pointer, String message) {
    add(Breach.of(safeguard, basis, instrument, pointer, message));
  }

  void add(Breach breach) {
    breaches.add(breach);
  }

  /** Something would have to be known; said once, however often it is missed. */
  void missing(@Nullable String what) {
    if (what != null && !missing.contains(what)) {
      missing.add(what);
    }
  }

  Verdict build() {
    return Verdict.of(breaches, missing);
  }
}

package org.cmsfamily.catalog.safeguard;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.cmsfamily.platform.problem.Pointer;

/** Collects what one safeguard finds while it looks at a case; each ground is named once. */
final class VerdictBuilder {

  private final Safeguard safeguard;
  private final SequencedSet<Ground> breaches = new LinkedHashSet<>();
  private final SequencedSet<Ground> missing = new LinkedHashSet<>();
  private final SequencedSet<Ground> remarks = new LinkedHashSet<>();

  VerdictBuilder(Safeguard safeguard) {
    this.safeguard = safeguard;
  }

  void breach(Basis basis, String instrument, String pointer, String message) {
    breach(ground(basis, instrument, pointer, message));
  }

  void breach(Ground ground) {
    breaches.add(ground);
  }

  /** Something would have to be known. */
  void missing(Basis basis, String instrument, String pointer, String message) {
    missing(ground(basis, instrument, pointer, message));
  }

  void missing(Ground ground) {
    missing.add(ground);
  }

  /** What the cost plan leaves open; a year of the term without a figure is left open too. */
  void unclear(Case c) {
    for (var open : c.costs().open()) {
      missing(
          ground(Basis.P9, c.terms().lead(), "/costPlan" + open.pointer(), open.message())
              .in((Integer) open.extra().get("year")));
    }
    for (var year : c.terms().costPlan().unstated(c.terms().years())) {
      missing(
          ground(
                  Basis.P9,
                  c.terms().lead(),
                  Pointer.of("costPlan", "recurring", year.toString()).text(),
                  "the cost plan does not say what %s costs".formatted(year))
              .in(year.getValue()));
    }
  }

  void remark(Basis basis, String instrument, String pointer, String message) {
    remark(ground(basis, instrument, pointer, message));
  }

  void remark(Ground ground) {
    remarks.add(ground);
  }

  Ground ground(Basis basis, String instrument, String pointer, String message) {
    return Ground.of(safeguard, basis, instrument, pointer, message);
  }

  Verdict build() {
    return Verdict.of(List.copyOf(breaches), List.copyOf(missing), List.copyOf(remarks));
  }
}

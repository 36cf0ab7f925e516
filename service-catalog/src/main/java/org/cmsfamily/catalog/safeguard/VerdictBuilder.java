package org.cmsfamily.catalog.safeguard;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import org.cmsfamily.platform.problem.Pointer;
import org.cmsfamily.platform.wording.Text;

/**
 * Collects what one safeguard finds while it looks at a case; each ground is named once. Of a
 * participant that is not known it is said once that it is not, whatever else would follow.
 */
final class VerdictBuilder {
  /** More of one kind are counted, and not listed: no real terms come near. */
  static final int MOST = 500;

  private final Safeguard safeguard;
  private final Case c;
  private final Set<String> unknown;
  private final SequencedSet<Ground> breaches = new LinkedHashSet<>();
  private final SequencedSet<Ground> missing = new LinkedHashSet<>();
  private final SequencedSet<Ground> remarks = new LinkedHashSet<>();

  VerdictBuilder(Safeguard safeguard, Case c) {
    this.safeguard = safeguard;
    this.c = c;
    this.unknown = new HashSet<>(c.terms().instruments());
    unknown.removeIf(c.family()::knows);
  }

  void breach(Basis basis, String instrument, String pointer, Text message, Text... notes) {
    breach(ground(basis, instrument, pointer, message, notes));
  }

  void breach(Ground ground) {
    add(breaches, ground);
  }

  /** Something would have to be known. */
  void missing(Basis basis, String instrument, String pointer, Text message) {
    missing(ground(basis, instrument, pointer, message));
  }

  void missing(Ground ground) {
    add(missing, ground);
  }

  private void add(SequencedSet<Ground> grounds, Ground ground) {
    if (unknown.contains(ground.instrument())) {
      put(missing, unknown(String.valueOf(ground.instrument())));
    } else {
      put(grounds, ground);
    }
  }

  private Ground unknown(String instrument) {
    return ground(
        Basis.P1,
        instrument,
        c.participant(instrument),
        Text.of("code-not-known").with("code", instrument));
  }

  private void put(SequencedSet<Ground> grounds, Ground ground) {
    if (grounds.size() < MOST) {
      grounds.add(ground);
    } else if (grounds.size() == MOST && !grounds.contains(ground)) {
      grounds.add(
          ground(
              Basis.houseRule(Text.of("so-many-listed").with("most", MOST)),
              c.terms().lead(),
              "",
              Text.of("there-are-more")));
    }
  }

  /** Whether more breaches would not be listed any more. */
  boolean isFull() {
    return breaches.size() > MOST;
  }

  /** What the cost plan leaves open; a year of the term without a figure is left open too. */
  void unclear() {
    for (var open : c.costs().open()) {
      missing(
          ground(Basis.P9, c.terms().lead(), "/costPlan" + open.pointer(), open.text())
              .in((Integer) open.extra().get("year")));
    }
    for (var year : c.terms().costPlan().unstated(c.terms().years())) {
      missing(
          ground(
                  Basis.P9,
                  c.terms().lead(),
                  Pointer.of("costPlan", "recurring", year.toString()).text(),
                  Text.of("year-without-cost").with("year", year))
              .in(year.getValue()));
    }
  }

  void remark(Basis basis, String instrument, String pointer, Text message) {
    remark(ground(basis, instrument, pointer, message));
  }

  void remark(Ground ground) {
    add(remarks, ground);
  }

  Ground ground(Basis basis, String instrument, String pointer, Text message, Text... notes) {
    return Ground.of(safeguard, basis, instrument, pointer, message, List.of(notes));
  }

  Verdict build() {
    return Verdict.of(List.copyOf(breaches), List.copyOf(missing), List.copyOf(remarks));
  }
}

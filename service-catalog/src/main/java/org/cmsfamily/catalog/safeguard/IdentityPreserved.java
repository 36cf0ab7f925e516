package org.cmsfamily.catalog.safeguard;

import java.util.Map;
import org.cmsfamily.catalog.terms.IdentityTraits;
import org.cmsfamily.catalog.terms.Trait;

/**
 * Each participant keeps its name and emblem on outputs, its own budget, its own reporting line and
 * its Executive Secretary's authority, each by stated means. Source: StC44 decision, P9.
 */
public final class IdentityPreserved implements Safeguard {

  private static final Map<String, String> WORDS =
      Map.of(
          "nameAndEmblem", "name and emblem on outputs",
          "ownBudget", "own budget",
          "ownReportingLine", "own reporting line",
          "executiveSecretaryAuthority", "Executive Secretary's authority");

  @Override
  public Verdict judge(Case c) {
    var verdict = new VerdictBuilder(this, c);
    for (var instrument : c.terms().instruments()) {
      c.terms()
          .identity()
          .getOrDefault(instrument, IdentityTraits.UNSTATED)
          .traits()
          .forEach((name, trait) -> judge(instrument, name, trait, verdict));
    }
    return verdict.build();
  }

  private void judge(String instrument, String name, Trait trait, VerdictBuilder verdict) {
    if (!trait.holds()) {
      verdict.breach(
          Basis.P9,
          instrument,
          "/identity/%s/%s".formatted(instrument, name),
          "the %s of %s %s"
              .formatted(
                  WORDS.getOrDefault(name, name),
                  instrument,
                  trait.preserved() ? "is preserved by no stated means" : "is not preserved"));
    }
  }
}

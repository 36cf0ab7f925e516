package org.cmsfamily.catalog.safeguard;

import org.cmsfamily.catalog.terms.IdentityTraits;
import org.cmsfamily.catalog.terms.Trait;
import org.cmsfamily.platform.wording.Text;

/**
 * Each participant keeps its name and emblem on outputs, its own budget, its own reporting line and
 * its Executive Secretary's authority, each by stated means. Source: StC44 decision, P9.
 */
public final class IdentityPreserved implements Safeguard {

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
          said(instrument, name, trait.preserved()));
    }
  }

  private static Text trait(String name) {
    return switch (name) {
      case "nameAndEmblem" -> Text.of("trait-name-and-emblem");
      case "ownBudget" -> Text.of("trait-own-budget");
      case "ownReportingLine" -> Text.of("trait-own-reporting-line");
      default -> Text.of("trait-executive-secretarys-authority");
    };
  }

  private static Text said(String instrument, String name, boolean preserved) {
    var trait = trait(name);
    return preserved
        ? Text.of("trait-by-no-means").with("trait", trait).with("instrument", instrument)
        : Text.of("trait-not-preserved").with("trait", trait).with("instrument", instrument);
  }
}

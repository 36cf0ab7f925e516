package org.cmsfamily.catalog.safeguard;

import java.util.stream.Collectors;
import org.cmsfamily.catalog.family.BodyFacts;

/**
 * Each participant has a body of its own that may decide, and whoever acted for it held the
 * capacity that day. Source: StC44 decision, P1.
 */
public final class LegalAutonomy implements Safeguard {

  @Override
  public Verdict judge(Case c) {
    var verdict = new VerdictBuilder(this, c);
    for (var instrument : c.terms().instruments()) {
      if (c.family().knows(instrument)) {
        bodies(c, instrument, verdict);
      } else {
        verdict.missing(
            Basis.P1,
            instrument,
            c.participant(instrument),
            "%s is not known".formatted(instrument));
      }
    }
    c.acts().forEach(act -> capacity(c, act, verdict));
    return verdict.build();
  }

  private void bodies(Case c, String instrument, VerdictBuilder verdict) {
    for (var subject : c.terms().subjectsOf(instrument)) {
      if (c.family().competentBodies(instrument, subject, c.terms().areas()).isEmpty()) {
        verdict.breach(
            Basis.P1,
            instrument,
            c.participant(instrument),
            "%s has no body competent for %s on %s: %s"
                .formatted(instrument, subject, c.on(), known(c, instrument)));
      }
    }
  }

  private String known(Case c, String instrument) {
    var codes =
        c.family().facts().bodies().stream()
            .filter(body -> body.instrument().equals(instrument))
            .map(BodyFacts::code)
            .collect(Collectors.joining(", "));
    return codes.isEmpty() ? "it has no body" : "not " + codes;
  }

  private void capacity(Case c, Act act, VerdictBuilder verdict) {
    if (c.family().held(act.person(), act.role(), act.holder(), act.on())) {
      return;
    }
    if (c.family().unclear(act.person(), act.role(), act.holder())) {
      verdict.missing(
          Basis.P1,
          concerned(c, act),
          "",
          "an appointment as %s of %s has a status that is not known here"
              .formatted(act.role(), act.holder()));
    } else {
      verdict.breach(
          Basis.P1,
          concerned(c, act),
          "",
          "'%s' of %s was done as %s of %s by someone who did not hold that capacity that day"
              .formatted(act.name(), act.on(), act.role(), act.holder()));
    }
  }

  private static String concerned(Case c, Act act) {
    return c.terms().instruments().contains(act.holder()) ? act.holder() : c.terms().lead();
  }
}

package org.cmsfamily.catalog.safeguard;

import java.util.stream.Collectors;
import org.cmsfamily.catalog.family.Body;

/**
 * Each participant has a body of its own that may decide, and whoever acted for it held the
 * capacity that day. Source: StC44 decision, P1.
 */
public final class LegalAutonomy implements Safeguard {

  @Override
  public Verdict judge(Case c) {
    var findings = new Findings(this);
    for (var instrument : c.terms().instruments()) {
      if (c.family().knows(instrument)) {
        bodies(c, instrument, findings);
      } else {
        findings.missing("%s is not known".formatted(instrument));
      }
    }
    c.acts().forEach(act -> capacity(c, act, findings));
    return findings.verdict();
  }

  private void bodies(Case c, String instrument, Findings findings) {
    for (var subject : c.terms().subjects()) {
      if (c.family().competentBodies(instrument, subject, c.terms().areas()).isEmpty()) {
        findings.breach(
            Ground.P1,
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
            .map(Body::code)
            .collect(Collectors.joining(", "));
    return codes.isEmpty() ? "it has no body" : "not " + codes;
  }

  private void capacity(Case c, DoneAct act, Findings findings) {
    if (c.family().held(act.person(), act.role(), act.holder(), act.on())) {
      return;
    }
    if (c.family().unclear(act.person(), act.role(), act.holder())) {
      findings.missing(
          "an appointment as %s of %s has a status that is not known here"
              .formatted(act.role(), act.holder()));
    } else {
      findings.breach(
          Ground.P1,
          c.terms().instruments().contains(act.holder()) ? act.holder() : c.terms().lead(),
          "",
          "'%s' of %s was done as %s of %s by someone who did not hold that capacity that day"
              .formatted(act.deed(), act.on(), act.role(), act.holder()));
    }
  }
}

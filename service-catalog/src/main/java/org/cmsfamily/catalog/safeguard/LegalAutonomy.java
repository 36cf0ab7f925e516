package org.cmsfamily.catalog.safeguard;

import org.cmsfamily.catalog.family.BodyFacts;
import org.cmsfamily.catalog.wording.InWords;
import org.cmsfamily.platform.wording.Text;

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
            Text.of("code-not-known").with("code", instrument));
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
            Text.of("no-competent-body")
                .with("instrument", instrument)
                .with("subject", InWords.SUBJECT.of(subject))
                .with("on", c.on()),
            known(c, instrument));
      }
    }
  }

  private static Text known(Case c, String instrument) {
    var codes =
        c.family().facts().bodies().stream()
            .filter(body -> body.instrument().equals(instrument))
            .map(BodyFacts::code)
            .toList();
    return codes.isEmpty()
        ? Text.of("has-no-body")
        : Text.of("bodies-not-competent").with("bodies", codes);
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
          Text.of("appointment-status-not-known")
              .with("role", InWords.ROLE.of(act.role()))
              .with("holder", act.holder()));
    } else {
      verdict.breach(
          Basis.P1,
          concerned(c, act),
          "",
          Text.of("act-without-capacity")
              .with("act", act.name())
              .with("on", act.on())
              .with("role", InWords.ROLE.of(act.role()))
              .with("holder", act.holder()));
    }
  }

  private static String concerned(Case c, Act act) {
    return c.terms().instruments().contains(act.holder()) ? act.holder() : c.terms().lead();
  }
}

package org.cmsfamily.catalog.safeguard;

import org.cmsfamily.catalog.family.DecisionFacts;
import org.cmsfamily.catalog.family.Effect.GrantsMandate;
import org.cmsfamily.catalog.wording.InWords;
import org.cmsfamily.platform.wording.Text;

/**
 * Each area is one of the family's own, or named by each participant's own mandate: the list "to
 * include" is not closed. Source: StC44 decision, P7.
 */
public final class ServiceAreaNamed implements Safeguard {

  /** As the API has called it from the start. */
  @Override
  public String name() {
    return "ServiceArea";
  }

  @Override
  public Verdict judge(Case c) {
    var verdict = new VerdictBuilder(this, c);
    var family = c.family().family();
    if (family == null) {
      verdict.missing(Basis.P7, c.terms().lead(), "/areas", Text.of("areas-not-known"));
      return verdict.build();
    }
    for (var area : c.terms().areas()) {
      if (family.serviceAreas().stream().noneMatch(own -> own.code().equals(area))) {
        named(c, area, verdict);
      }
    }
    return verdict.build();
  }

  private void named(Case c, String area, VerdictBuilder verdict) {
    for (var instrument : c.terms().instruments()) {
      if (!c.family().knows(instrument)) {
        verdict.missing(
            Basis.P7,
            instrument,
            c.participant(instrument),
            Text.of("code-not-known").with("code", instrument));
      } else if (c.family().inForce(instrument).stream()
          .filter(decision -> c.family().decides(decision.body()))
          .noneMatch(decision -> names(decision, area))) {
        verdict.breach(
            Basis.P7,
            instrument,
            "/areas/" + c.terms().areas().indexOf(area),
            Text.of("area-not-named")
                .with("area", InWords.AREA.of(area))
                .with("instrument", instrument));
      }
    }
  }

  private static boolean names(DecisionFacts decision, String area) {
    return decision.effects().stream()
        .anyMatch(
            effect ->
                effect instanceof GrantsMandate grant
                    && Mandate.own(grant.instrument(), decision)
                    && grant.names(area));
  }
}

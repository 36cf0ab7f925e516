package org.cmsfamily.catalog.safeguard;

import java.util.Locale;
import org.cmsfamily.catalog.wording.InWords;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.wording.Text;

/**
 * The service serves a goal of sharing services, measurably, and strengthens the implementation of
 * each participant. Source: StC44 decision, P6, P3.
 */
public final class PurposeServed implements Safeguard {

  /** As the API has called it from the start. */
  @Override
  public String name() {
    return "Purpose";
  }

  @Override
  public Verdict judge(Case c) {
    var verdict = new VerdictBuilder(this, c);
    var lead = c.terms().lead();
    if (c.terms().purpose().isEmpty()) {
      verdict.breach(Basis.P6, lead, "/purpose", Text.of("no-goal"));
    }
    for (int index = 0; index < c.terms().purpose().size(); index++) {
      var purpose = c.terms().purpose().get(index);
      if (purpose.indicator() == null || !purpose.indicator().complete()) {
        verdict.breach(
            Basis.P6,
            lead,
            String.format(Locale.ROOT, "/purpose/%d/indicator", index),
            Text.of("goal-without-indicator")
                .with("goal", InWords.GOAL.of(Words.of(purpose.goal()))));
      }
    }
    for (var instrument : c.terms().instruments()) {
      if (c.terms().strengthens().getOrDefault(instrument, "").isBlank()) {
        verdict.breach(
            Basis.P3,
            instrument,
            "/strengthens/" + instrument,
            Text.of("nothing-strengthened").with("instrument", instrument));
      }
    }
    return verdict.build();
  }
}

package org.cmsfamily.catalog.safeguard;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cmsfamily.catalog.family.DecisionFacts;
import org.cmsfamily.catalog.family.Effect;
import org.cmsfamily.catalog.family.Effect.Conditions;
import org.cmsfamily.catalog.family.Effect.Excludes;
import org.cmsfamily.catalog.family.Effect.GrantsMandate;
import org.cmsfamily.catalog.family.FamilyFacts;
import org.cmsfamily.catalog.wording.InWords;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * Each participant has a provision in force, by a body of its own, that grants a mandate on each
 * area; and none of its own bodies excludes the area or sets a condition that nothing holds. What
 * another instrument decided never counts. Where the roll-out names the body whose provision a
 * submission needs, another body's is enough to agree and sign: that it is not enough to submit is
 * a remark, until the submission itself is judged. Source: StC44 decision, P3, P8, P12.
 */
public final class Mandate implements Safeguard {

  private final @Nullable String submittedFor;

  /** Of every participant, by any of its own bodies. */
  public Mandate() {
    submittedFor = null;
  }

  private Mandate(String submittedFor) {
    this.submittedFor = submittedFor;
  }

  /**
   * Of one participant, whose terms go to its body: where the roll-out names the body whose
   * provision a submission needs, only that body's provision covers. Source: P8.
   */
  public static Mandate forSubmissionOf(String instrument) {
    return new Mandate(instrument);
  }

  @Override
  public Verdict judge(Case c) {
    var verdict = new VerdictBuilder(this, c);
    for (var instrument : c.terms().instruments()) {
      if (submittedFor == null || submittedFor.equals(instrument)) {
        judge(c, instrument, verdict);
      }
    }
    return verdict.build();
  }

  private void judge(Case c, String instrument, VerdictBuilder verdict) {
    if (!c.family().knows(instrument)) {
      missing(c, instrument, Text.of("code-not-known").with("code", instrument), verdict);
      return;
    }
    unknown(c, instrument, verdict);
    for (var area : c.terms().areas()) {
      granted(c, instrument, area, verdict);
      excluded(c, instrument, area, verdict);
    }
    conditions(c, instrument, verdict);
  }

  private static void unknown(Case c, String instrument, VerdictBuilder verdict) {
    for (var decision : c.family().decisionsOf(instrument)) {
      if (!decision.statusKnown()) {
        missing(
            c,
            instrument,
            Text.of("status-not-known")
                .with("status", decision.status())
                .with("decision", decision.key()),
            verdict);
      }
    }
    for (var decision : c.family().inForce(instrument)) {
      decision.unknown().stream().forEach(what -> missing(c, instrument, what, verdict));
      for (var effect : decision.effects()) {
        if (effect instanceof Conditions condition && !Safeguards.known(condition.safeguard())) {
          missing(
              c,
              instrument,
              Text.of("safeguard-not-known")
                  .with("decision", decision.key())
                  .with("safeguard", String.valueOf(condition.safeguard())),
              verdict);
        }
      }
    }
  }

  private static void missing(Case c, String instrument, Text what, VerdictBuilder verdict) {
    verdict.missing(Basis.P3, instrument, c.participant(instrument), what);
  }

  private void granted(Case c, String instrument, String area, VerdictBuilder verdict) {
    var granting =
        c.family().decisionsOf(instrument).stream()
            .filter(decision -> c.family().adopted(decision, c.on()))
            .filter(decision -> grants(decision, area))
            .toList();
    var needed = needed(c, instrument);
    if (covered(c, granting, needed)) {
      return;
    }
    if (submittedFor == null && covered(c, granting, null)) {
      verdict.remark(
          Basis.P8, instrument, c.participant(instrument), lacking(c, instrument, area, needed));
      return;
    }
    if (granting.stream().anyMatch(decision -> c.family().body(decision.body()).isEmpty())) {
      missing(
          c,
          instrument,
          Text.of("granting-body-not-known").with("instrument", instrument),
          verdict);
      return;
    }
    verdict.breach(
        submittedFor == null || needed == null ? Basis.P3 : Basis.P8,
        instrument,
        c.participant(instrument),
        lacking(c, instrument, area, submittedFor == null ? null : needed),
        conditional(granting));
  }

  /** That there is no mandate, or none of the body whose provision a submission needs. */
  private static Text lacking(Case c, String instrument, String area, @Nullable String needed) {
    return needed == null
        ? Text.of("no-mandate")
            .with("instrument", instrument)
            .with("area", InWords.AREA.of(area))
            .with("on", c.on())
        : Text.of("no-mandate-for-submission")
            .with("instrument", instrument)
            .with("area", InWords.AREA.of(area))
            .with("on", c.on())
            .with("body", needed);
  }

  private static boolean covered(Case c, List<DecisionFacts> granting, @Nullable String needed) {
    return granting.stream()
        .filter(decision -> !decision.conditionOpen())
        .filter(decision -> c.family().decides(decision.body()))
        .anyMatch(decision -> needed == null || needed.equals(decision.body()));
  }

  private static Text[] conditional(List<DecisionFacts> granting) {
    return granting.stream()
        .filter(DecisionFacts::conditionOpen)
        .map(
            decision ->
                Text.of("granted-on-condition")
                    .with("decision", decision.key())
                    .with("condition", Objects.requireNonNullElse(decision.condition(), "")))
        .limit(1)
        .toArray(Text[]::new);
  }

  /** The body whose provision a submission of the instrument needs; null if any of its own does. */
  private static @Nullable String needed(Case c, String instrument) {
    return c.family()
        .rollOut()
        .map(FamilyFacts.RollOut::submissionNeeds)
        .flatMap(needs -> Optional.ofNullable(needs.get(instrument)))
        .orElse(null);
  }

  /** The decision gives its own instrument a mandate on the area. */
  static boolean grants(DecisionFacts decision, String area) {
    return decision.effects().stream()
        .anyMatch(
            effect ->
                effect instanceof GrantsMandate grant
                    && own(grant.instrument(), decision)
                    && grant.covers(area));
  }

  static boolean own(@Nullable String instrument, DecisionFacts decision) {
    return instrument == null || instrument.equals(decision.instrument());
  }

  private void excluded(Case c, String instrument, String area, VerdictBuilder verdict) {
    for (var decision : c.family().inForce(instrument)) {
      for (var effect : decision.effects()) {
        if (effect instanceof Excludes excludes
            && own(excludes.instrument(), decision)
            && excludes.covers(area)) {
          verdict.breach(
              Basis.P12,
              instrument,
              "/areas/" + c.terms().areas().indexOf(area),
              Text.of("area-excluded")
                  .with("decision", decision.key())
                  .with("area", InWords.AREA.of(area))
                  .with("instrument", instrument));
        }
      }
    }
  }

  private void conditions(Case c, String instrument, VerdictBuilder verdict) {
    for (var decision : c.family().inForce(instrument)) {
      for (var effect : decision.effects()) {
        if (effect instanceof Conditions condition && condition.open()) {
          verdict.breach(
              Basis.P12, instrument, c.participant(instrument), saying(decision, condition));
        }
      }
    }
  }

  private static Text saying(DecisionFacts decision, Effect.Conditions condition) {
    return Text.of("condition-open")
        .with("decision", decision.key())
        .with("condition", condition.text());
  }
}

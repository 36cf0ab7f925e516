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
import org.jspecify.annotations.Nullable;

/**
 * Each participant has a provision in force, by a body of its own, that grants a mandate on each
 * area; and none of its own bodies excludes the area or sets a condition that nothing holds. What
 * another instrument decided never counts. Source: StC44 decision, P3, P8, P12.
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
      missing(c, instrument, "%s is not known".formatted(instrument), verdict);
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
            "the status '%s' of %s is not known here".formatted(decision.status(), decision.key()),
            verdict);
      }
    }
    for (var decision : c.family().inForce(instrument)) {
      decision.unknown().stream()
          .map(what -> "%s has %s that is not known here".formatted(decision.key(), what))
          .forEach(what -> missing(c, instrument, what, verdict));
      for (var effect : decision.effects()) {
        if (effect instanceof Conditions condition && !Safeguards.known(condition.safeguard())) {
          missing(
              c,
              instrument,
              "%s sets a condition held by a safeguard '%s' that is not known here"
                  .formatted(decision.key(), condition.safeguard()),
              verdict);
        }
      }
    }
  }

  private static void missing(Case c, String instrument, String what, VerdictBuilder verdict) {
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
    if (granting.stream().anyMatch(decision -> c.family().body(decision.body()).isEmpty())) {
      missing(
          c,
          instrument,
          "a body of %s that granted a mandate is not known".formatted(instrument),
          verdict);
      return;
    }
    verdict.breach(
        needed == null ? Basis.P3 : Basis.P8,
        instrument,
        c.participant(instrument),
        "%s has no mandate on %s in force on %s by %s%s"
            .formatted(
                instrument,
                area,
                c.on(),
                needed == null ? "any of its own bodies" : needed + ", which a submission needs",
                conditional(granting)));
  }

  private static boolean covered(Case c, List<DecisionFacts> granting, @Nullable String needed) {
    return granting.stream()
        .filter(decision -> !decision.conditionOpen())
        .filter(decision -> c.family().decides(decision.body()))
        .anyMatch(decision -> needed == null || needed.equals(decision.body()));
  }

  private static String conditional(List<DecisionFacts> granting) {
    return granting.stream()
        .filter(DecisionFacts::conditionOpen)
        .findFirst()
        .map(
            decision ->
                "; %s grants it on the condition '%s', not recorded as met"
                    .formatted(
                        decision.key(), Objects.requireNonNullElse(decision.condition(), "")))
        .orElse("");
  }

  private @Nullable String needed(Case c, String instrument) {
    return submittedFor == null
        ? null
        : c.family()
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
              "%s excludes %s for %s".formatted(decision.key(), area, instrument));
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

  private static String saying(DecisionFacts decision, Effect.Conditions condition) {
    return "%s sets the condition '%s', which nothing holds and which is not recorded as met"
        .formatted(decision.key(), condition.text());
  }
}

package org.cmsfamily.catalog.safeguard;

import java.util.List;
import java.util.stream.Stream;
import org.cmsfamily.catalog.family.DecisionFacts;
import org.cmsfamily.catalog.family.Effect;
import org.cmsfamily.catalog.family.FamilyFacts.RollOut;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.family.MeetingFacts;
import org.cmsfamily.catalog.family.TransmittalFacts;
import org.cmsfamily.catalog.wording.InWords;
import org.cmsfamily.platform.wording.Text;

/**
 * In a service of the roll-out's host, each participant has entered the roll-out by the start date:
 * it stood in it from the start; or its own bodies decided on each area, and, if it is seated
 * elsewhere, the body that leads the roll-out decided on it as well. That the decision be reported
 * back to that body is advised, or required by house rule. Source: StC44 decision, P7, P12.
 */
public final class StepwiseRollOut implements Safeguard {

  private static final Basis REPORTING_ADVISED =
      new Basis("P12", Text.of("reporting-back-advised"));
  private static final Basis REPORTING_REQUIRED =
      new Basis("P12", Text.of("reporting-back-required"));

  @Override
  public Verdict judge(Case c) {
    var verdict = new VerdictBuilder(this, c);
    var rollOut = c.family().rollOut();
    if (rollOut.isEmpty()) {
      verdict.missing(Basis.P7, c.terms().lead(), "/participants", Text.of("roll-out-not-known"));
    } else if (c.terms().instruments().contains(rollOut.get().host())) {
      for (var instrument : c.terms().instruments()) {
        if (!instrument.equals(rollOut.get().host())
            && !rollOut.get().standing().contains(instrument)) {
          entered(c, rollOut.get(), instrument, verdict);
        }
      }
    }
    return verdict.build();
  }

  private void entered(Case c, RollOut rollOut, String instrument, VerdictBuilder verdict) {
    var reports = c.family().reportsTo(rollOut.reportTo(), instrument);
    var reported = reported(c, rollOut, instrument, reports);
    var deciding =
        Stream.concat(reported.stream(), deciding(c, rollOut, instrument).stream())
            .distinct()
            .toList();
    var unreported = without(c, rollOut, reported);
    if (reported.isEmpty() || !unreported.isEmpty()) {
      notReported(c, rollOut, instrument, deciding, reported, unknown(c, reports), verdict);
    }
    if (!deciding.isEmpty()) {
      seated(c, rollOut, instrument, deciding, verdict);
    }
  }

  /** The areas of the terms on which none of the decisions is one to enter. */
  private static List<String> without(Case c, RollOut rollOut, List<DecisionFacts> decisions) {
    return c.terms().areas().stream()
        .filter(area -> decisions.stream().noneMatch(one -> carries(c, rollOut, one, area)))
        .toList();
  }

  /**
   * It is one to enter on this area: by a mandate on it, on every area by carrying out one of the
   * leading body's, or as one that was reported back and speaks of no mandate.
   */
  private static boolean carries(Case c, RollOut rollOut, DecisionFacts decision, String area) {
    return Mandate.grants(decision, area)
        || carriesOut(c, rollOut, decision)
        || decision.effects().stream().noneMatch(Effect.GrantsMandate.class::isInstance);
  }

  private static boolean carriesOut(Case c, RollOut rollOut, DecisionFacts decision) {
    return c.family().decisionsOf(rollOut.host()).stream()
        .filter(one -> one.body().equals(rollOut.reportTo()))
        .anyMatch(one -> decision.implementing(one.key()));
  }

  private static List<DecisionFacts> reported(
      Case c, RollOut rollOut, String instrument, List<TransmittalFacts> reports) {
    return reports.stream()
        .filter(report -> report.received(c.terms().start()))
        .filter(report -> metBy(c, rollOut, report))
        .flatMap(report -> decisions(c, report))
        .filter(decision -> own(c, instrument, decision))
        .toList();
  }

  /**
   * Its own decisions to share such a service on one of its areas, or that carry out one of the
   * leading body's.
   */
  private static List<DecisionFacts> deciding(Case c, RollOut rollOut, String instrument) {
    return c.family().decisionsOf(instrument).stream()
        .filter(decision -> own(c, instrument, decision))
        .filter(
            decision ->
                c.terms().areas().stream().anyMatch(area -> Mandate.grants(decision, area))
                    || carriesOut(c, rollOut, decision))
        .toList();
  }

  private void notReported(
      Case c,
      RollOut rollOut,
      String instrument,
      List<DecisionFacts> deciding,
      List<DecisionFacts> reported,
      List<Text> unknown,
      VerdictBuilder verdict) {
    var pointer = c.participant(instrument);
    var required = c.family().houseRules().reportingBackRequired();
    var lacking = without(c, rollOut, deciding);
    var entered = !deciding.isEmpty() && lacking.isEmpty();
    if (!unknown.isEmpty() && (required || !entered)) {
      unknown.forEach(what -> verdict.missing(Basis.P12, instrument, pointer, what));
    } else if (!entered) {
      verdict.breach(
          Basis.P12,
          instrument,
          pointer,
          notEntered(c, instrument, deciding.isEmpty() ? List.of() : lacking));
    } else {
      var message =
          Text.of("not-reported-back")
              .with("instrument", instrument)
              .with(
                  "decision",
                  deciding.stream()
                      .filter(one -> !reported.contains(one))
                      .findFirst()
                      .orElseThrow()
                      .key())
              .with("body", rollOut.reportTo())
              .with("on", c.terms().start());
      if (required) {
        verdict.breach(REPORTING_REQUIRED, instrument, pointer, message);
      } else {
        verdict.remark(REPORTING_ADVISED, instrument, pointer, message);
      }
    }
  }

  private static Text notEntered(Case c, String instrument, List<String> lacking) {
    return lacking.isEmpty()
        ? Text.of("roll-out-not-entered")
            .with("instrument", instrument)
            .with("on", c.terms().start())
        : Text.of("roll-out-not-entered-on")
            .with("instrument", instrument)
            .with("on", c.terms().start())
            .with("areas", InWords.AREA.of(lacking));
  }

  private static List<Text> unknown(Case c, List<TransmittalFacts> reports) {
    return reports.stream().flatMap(report -> unknown(c, report)).distinct().toList();
  }

  private static Stream<Text> unknown(Case c, TransmittalFacts report) {
    var state =
        report.stateKnown()
            ? Stream.<Text>of()
            : Stream.of(
                Text.of("transmittal-state-not-known")
                    .with("state", report.state())
                    .with("instrument", report.from().holder()));
    var meeting =
        Stream.of(String.valueOf(report.receivedAtMeeting()))
            .filter(code -> report.received(c.terms().start()))
            .filter(code -> c.family().meeting(code).isEmpty())
            .map(code -> Text.of("report-meeting-not-known").with("meeting", code));
    var keys =
        report.decisions().stream()
            .filter(key -> c.family().decision(key).isEmpty())
            .map(key -> Text.of("reported-decision-not-known").with("decision", key));
    var statuses =
        decisions(c, report)
            .filter(decision -> !decision.statusKnown())
            .map(
                decision ->
                    Text.of("status-not-known")
                        .with("status", decision.status())
                        .with("decision", decision.key()));
    return Stream.of(state, meeting, keys, statuses).flatMap(texts -> texts);
  }

  private static Stream<DecisionFacts> decisions(Case c, TransmittalFacts report) {
    return report.decisions().stream().flatMap(key -> c.family().decision(key).stream());
  }

  private void seated(
      Case c,
      RollOut rollOut,
      String instrument,
      List<DecisionFacts> deciding,
      VerdictBuilder verdict) {
    var seat = c.family().seat(instrument, c.terms().start());
    if (seat.isEmpty()) {
      verdict.missing(
          Basis.P7,
          instrument,
          c.participant(instrument),
          Text.of("seat-not-known").with("instrument", instrument).with("on", c.terms().start()));
    } else if (!seat.get().equals(rollOut.city())
        && deciding.stream().noneMatch(decision -> admitted(c, rollOut, decision))) {
      verdict.breach(
          Basis.P7,
          instrument,
          c.participant(instrument),
          Text.of("seated-elsewhere")
              .with("instrument", instrument)
              .with("seat", seat.get())
              .with("city", rollOut.city())
              .with("body", rollOut.reportTo())
              .with("on", c.terms().start()));
    }
  }

  /** Received at a meeting of the body that is reported to. */
  private static boolean metBy(Case c, RollOut rollOut, TransmittalFacts report) {
    return c.family()
        .meeting(String.valueOf(report.receivedAtMeeting()))
        .map(MeetingFacts::body)
        .filter(rollOut.reportTo()::equals)
        .isPresent();
  }

  private static boolean own(Case c, String instrument, DecisionFacts decision) {
    return decision.instrument().equals(instrument)
        && c.family().inForce(decision, c.terms().start())
        && c.family().decides(decision.body());
  }

  /** A decision of the leading body says that it implements the instrument's own. */
  private static boolean admitted(Case c, RollOut rollOut, DecisionFacts own) {
    FamilyOn family = c.family();
    return family.decisionsOf(rollOut.host()).stream()
        .filter(decision -> decision.body().equals(rollOut.reportTo()))
        .filter(decision -> family.inForce(decision, c.terms().start()))
        .anyMatch(decision -> decision.implementing(own.key()));
  }
}

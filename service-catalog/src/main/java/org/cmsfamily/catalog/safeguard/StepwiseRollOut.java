package org.cmsfamily.catalog.safeguard;

import java.util.List;
import java.util.stream.Stream;
import org.cmsfamily.catalog.family.DecisionFacts;
import org.cmsfamily.catalog.family.FamilyFacts.RollOut;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.family.MeetingFacts;
import org.cmsfamily.catalog.family.TransmittalFacts;

/**
 * In a service of the roll-out's host, each participant has entered the roll-out by the start date:
 * it stood in it from the start; or its own body's decision was reported back to the body that
 * leads the roll-out, and, if it is seated elsewhere, that body decided on it as well. Source:
 * StC44 decision, P7, P12.
 */
public final class StepwiseRollOut implements Safeguard {

  @Override
  public Verdict judge(Case c) {
    var verdict = new VerdictBuilder(this);
    var rollOut = c.family().rollOut();
    if (rollOut.isEmpty()) {
      verdict.missing("the family's roll-out is not known");
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
    var unknown = unknown(c, reports);
    var reported =
        reports.stream()
            .filter(report -> report.received(c.terms().start()))
            .filter(report -> metBy(c, rollOut, report))
            .flatMap(report -> decisions(c, report))
            .filter(decision -> own(c, instrument, decision))
            .toList();
    if (!reported.isEmpty()) {
      seated(c, rollOut, instrument, reported, verdict);
    } else if (unknown.isEmpty()) {
      verdict.breach(
          Basis.P12,
          instrument,
          c.participant(instrument),
          "%s has not entered the roll-out by %s: no decision of its own body has been reported back to %s"
              .formatted(instrument, c.terms().start(), rollOut.reportTo()));
    } else {
      unknown.forEach(verdict::missing);
    }
  }

  private static List<String> unknown(Case c, List<TransmittalFacts> reports) {
    return reports.stream().flatMap(report -> unknown(c, report)).distinct().toList();
  }

  private static Stream<String> unknown(Case c, TransmittalFacts report) {
    var state =
        report.stateKnown()
            ? Stream.<String>of()
            : Stream.of(
                "the state '%s' of a transmittal of %s is not known here"
                    .formatted(report.state(), report.from().holder()));
    var meeting =
        Stream.of(String.valueOf(report.receivedAtMeeting()))
            .filter(code -> report.received(c.terms().start()))
            .filter(code -> c.family().meeting(code).isEmpty())
            .map("the meeting %s, which received a report, is not known"::formatted);
    var keys =
        report.decisions().stream()
            .filter(key -> c.family().decision(key).isEmpty())
            .map("%s, which was reported back, is not known"::formatted);
    var statuses =
        decisions(c, report)
            .filter(decision -> !decision.statusKnown())
            .map(
                decision ->
                    "the status '%s' of %s is not known here"
                        .formatted(decision.status(), decision.key()));
    return Stream.of(state, meeting, keys, statuses).flatMap(texts -> texts);
  }

  private static Stream<DecisionFacts> decisions(Case c, TransmittalFacts report) {
    return report.decisions().stream().flatMap(key -> c.family().decision(key).stream());
  }

  private void seated(
      Case c,
      RollOut rollOut,
      String instrument,
      List<DecisionFacts> reported,
      VerdictBuilder verdict) {
    var seat = c.family().seat(instrument, c.terms().start());
    if (seat.isEmpty()) {
      verdict.missing("the seat of %s on %s is not known".formatted(instrument, c.terms().start()));
    } else if (!seat.get().equals(rollOut.city())
        && reported.stream().noneMatch(decision -> admitted(c, rollOut, decision))) {
      verdict.breach(
          Basis.P7,
          instrument,
          c.participant(instrument),
          "%s is seated in %s, not in %s, and %s has not decided on its entry by %s"
              .formatted(
                  instrument, seat.get(), rollOut.city(), rollOut.reportTo(), c.terms().start()));
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

  /** A decision of the leading body says that it implements what was reported. */
  private static boolean admitted(Case c, RollOut rollOut, DecisionFacts reported) {
    FamilyOn family = c.family();
    return family.decisionsOf(rollOut.host()).stream()
        .filter(decision -> decision.body().equals(rollOut.reportTo()))
        .filter(decision -> family.inForce(decision, c.terms().start()))
        .anyMatch(decision -> decision.implementing(reported.key()));
  }
}

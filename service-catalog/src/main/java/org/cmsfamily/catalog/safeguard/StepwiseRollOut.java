package org.cmsfamily.catalog.safeguard;

import org.cmsfamily.catalog.family.Decision;
import org.cmsfamily.catalog.family.Family.RollOut;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.family.Meeting;
import org.cmsfamily.catalog.family.Transmittal;

/**
 * In a service of the roll-out's host, each participant has entered the roll-out by the start date:
 * it stood in it from the start; or its own body's decision was reported back to the body that
 * leads the roll-out, and, if it is seated elsewhere, that body decided on it as well. Source:
 * StC44 decision, P7, P12.
 */
public final class StepwiseRollOut implements Safeguard {

  @Override
  public Verdict judge(Case c) {
    var findings = new Findings(this);
    var rollOut = c.family().rollOut();
    if (rollOut.isEmpty()) {
      findings.missing("the family's roll-out is not known");
    } else if (c.terms().instruments().contains(rollOut.get().host())) {
      for (var instrument : c.terms().instruments()) {
        if (!instrument.equals(rollOut.get().host())
            && !rollOut.get().standing().contains(instrument)) {
          entered(c, rollOut.get(), instrument, findings);
        }
      }
    }
    return findings.verdict();
  }

  private void entered(Case c, RollOut rollOut, String instrument, Findings findings) {
    var reported =
        c.family().reportedTo(rollOut.reportTo(), instrument, c.terms().start()).stream()
            .filter(transmittal -> metBy(c, rollOut, transmittal, findings))
            .flatMap(transmittal -> transmittal.decisions().stream())
            .flatMap(key -> c.family().decision(key).stream())
            .filter(decision -> own(c, instrument, decision))
            .toList();
    if (reported.isEmpty()) {
      findings.breach(
          Ground.P12,
          instrument,
          c.participant(instrument),
          "%s has not entered the roll-out by %s: no decision of its own body has been reported back to %s"
              .formatted(instrument, c.terms().start(), rollOut.reportTo()));
      return;
    }
    var seat = c.family().seat(instrument, c.terms().start());
    if (seat.isEmpty()) {
      findings.missing(
          "the seat of %s on %s is not known".formatted(instrument, c.terms().start()));
    } else if (!seat.get().equals(rollOut.city())
        && reported.stream().noneMatch(decision -> admitted(c, rollOut, decision))) {
      findings.breach(
          Ground.P7,
          instrument,
          c.participant(instrument),
          "%s is seated in %s, not in %s, and %s has not decided on its entry by %s"
              .formatted(
                  instrument, seat.get(), rollOut.city(), rollOut.reportTo(), c.terms().start()));
    }
  }

  /** Received at a meeting of the body reported to; a meeting not known yet is missing. */
  private static boolean metBy(
      Case c, RollOut rollOut, Transmittal transmittal, Findings findings) {
    var code = String.valueOf(transmittal.receivedAtMeeting());
    var meeting = c.family().meeting(code);
    if (meeting.isEmpty()) {
      findings.missing("the meeting %s, which received a report, is not known".formatted(code));
    }
    return meeting.map(Meeting::body).filter(rollOut.reportTo()::equals).isPresent();
  }

  private static boolean own(Case c, String instrument, Decision decision) {
    return decision.instrument().equals(instrument)
        && c.family().inForce(decision, c.terms().start())
        && c.family().decides(decision.body());
  }

  /** A decision of the leading body says that it implements what was reported. */
  private static boolean admitted(Case c, RollOut rollOut, Decision reported) {
    FamilyOn family = c.family();
    return family.decisionsOf(rollOut.host()).stream()
        .filter(decision -> decision.body().equals(rollOut.reportTo()))
        .filter(decision -> family.inForce(decision, c.terms().start()))
        .anyMatch(decision -> decision.implementing(reported.key()));
  }
}

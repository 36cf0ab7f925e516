package org.cmsfamily.reporting.ledger;

import java.util.Comparator;
import java.util.List;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.reporting.csv.LineViolation;
import org.cmsfamily.reporting.csv.LineViolations;
import org.cmsfamily.reporting.ledger.LedgerFile.Count;

/**
 * What a ledger file came to, in numbers. Accepted, known, repeated, conflicting and invalid are
 * all lines of the file that are not empty.
 *
 * @param bookedAgain how many of the accepted bear a reference that was booked before, and reversed
 * @param known the first of the lines that are in the books already
 * @param quarters where the accepted lines are booked
 * @param sums what they come to
 * @param first the first of them, with what each comes to
 * @param found every reason against
 */
record ImportSummary(
    Count count,
    int accepted,
    int bookedAgain,
    int alreadyKnown,
    List<ImportPlan.KnownLine> known,
    List<BookedIn> quarters,
    List<BookedSum> sums,
    List<AcceptedLine> first,
    LineViolations found) {

  ImportSummary {
    known = List.copyOf(known);
    quarters = List.copyOf(quarters);
    sums = List.copyOf(sums);
    first = first.stream().sorted(Comparator.comparingInt(AcceptedLine::line)).toList();
  }

  boolean refused() {
    return !found.isEmpty();
  }

  /** How many lines contradict the books or another line; such a line is well formed. */
  int conflicting() {
    return found.lines(LineViolation.Rule.CONFLICTING);
  }

  /** How many lines say again what another of the file says. */
  int repeated() {
    return found.lines(LineViolation.Rule.REPEATED);
  }

  /** How many lines are invalid in themselves: all the rest. */
  int invalid() {
    return count.lines() - accepted - alreadyKnown - repeated() - conflicting();
  }

  /** The first of the reasons against, as problems list them. */
  List<Violation> violations() {
    return found.listed().stream().map(LineViolation::toViolation).toList();
  }
}

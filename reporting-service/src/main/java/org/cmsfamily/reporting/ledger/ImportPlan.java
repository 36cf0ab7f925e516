package org.cmsfamily.reporting.ledger;

import java.util.List;
import org.cmsfamily.reporting.csv.LineViolation;
import org.cmsfamily.reporting.csv.LineViolations;

/**
 * What a ledger file comes to: all of it is booked, or none. Accepted, known, repeated, conflicting
 * and invalid are all lines of the file that are not empty.
 *
 * @param count how many lines there are
 * @param accepted the entries to book, each in one of the groups
 * @param groups their sums
 * @param known lines that are in the books already, word for word
 * @param found every reason against
 */
record ImportPlan(
    LedgerFile.Count count,
    List<LedgerEntry> accepted,
    List<PostingGroup> groups,
    List<KnownLine> known,
    LineViolations found) {

  /** A line that equals an entry. */
  record KnownLine(int line, String reference, String entry) {}

  boolean refused() {
    return !found.isEmpty();
  }

  /** The first of the reasons against, by line. */
  List<LineViolation> violations() {
    return found.listed();
  }

  int lines() {
    return count.lines();
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
    return lines() - accepted.size() - known.size() - repeated() - conflicting();
  }

  /** How many of the accepted lines bear a reference that was booked before, and reversed. */
  int bookedAgain() {
    return (int) accepted.stream().filter(entry -> entry.booking() > 1).count();
  }
}

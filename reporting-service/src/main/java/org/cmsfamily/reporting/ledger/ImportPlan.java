package org.cmsfamily.reporting.ledger;

import java.util.List;
import org.cmsfamily.reporting.csv.LineViolation;

/**
 * What a ledger file comes to: all of it is booked, or none. Accepted, known, repeated, conflicting
 * and invalid are all lines of the file that are not empty.
 *
 * @param count how many lines there are
 * @param accepted the entries to book, each in one of the groups
 * @param groups their sums
 * @param known lines that are in the books already, word for word
 * @param violations every reason against, by line
 */
record ImportPlan(
    LedgerFile.Count count,
    List<LedgerEntry> accepted,
    List<PostingGroup> groups,
    List<KnownLine> known,
    List<LineViolation> violations) {

  /** A line that equals an entry. */
  record KnownLine(int line, String reference, String entry) {}

  boolean refused() {
    return !violations.isEmpty();
  }

  int lines() {
    return count.lines();
  }

  /** How many lines contradict the books or another line; such a line is well formed. */
  int conflicting() {
    return lines(LineViolation.Rule.CONFLICTING);
  }

  /** How many lines say again what another of the file says. */
  int repeated() {
    return lines(LineViolation.Rule.REPEATED);
  }

  /** How many lines are invalid in themselves: all the rest. */
  int invalid() {
    return lines() - accepted.size() - known.size() - repeated() - conflicting();
  }

  /** How many of the accepted lines bear a reference that was booked before, and reversed. */
  int bookedAgain() {
    return (int) accepted.stream().filter(entry -> entry.booking() > 1).count();
  }

  private int lines(LineViolation.Rule rule) {
    return (int)
        violations.stream()
            .filter(violation -> violation.rule() == rule)
            .map(LineViolation::line)
            .distinct()
            .count();
  }
}

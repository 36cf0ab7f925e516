package org.cmsfamily.reporting.ledger;

import java.util.List;
import java.util.function.Predicate;
import org.cmsfamily.reporting.csv.LineViolation;

/**
 * What a ledger file comes to: all of it is booked, or none.
 *
 * @param lines how many there are
 * @param accepted the entries to book, each in one of the groups
 * @param groups their sums
 * @param known lines that are in the books already, word for word
 * @param violations every reason against, by line
 */
record ImportPlan(
    int lines,
    List<LedgerEntry> accepted,
    List<PostingGroup> groups,
    List<KnownLine> known,
    List<LineViolation> violations) {

  /** A line that equals an entry. */
  record KnownLine(int line, String reference, String entry) {}

  boolean refused() {
    return !violations.isEmpty();
  }

  /** How many lines contradict the books; such a line is well formed, so none is invalid too. */
  int conflicting() {
    return lines(LineViolation::conflict);
  }

  /** How many lines are invalid in themselves. */
  int invalid() {
    return lines(violation -> !violation.conflict());
  }

  private int lines(Predicate<LineViolation> which) {
    return (int) violations.stream().filter(which).map(LineViolation::line).distinct().count();
  }
}

package org.cmsfamily.reporting.ledger;

import java.util.List;
import org.cmsfamily.reporting.csv.LineViolation;
import org.cmsfamily.reporting.csv.LineViolations;

/**
 * What a ledger file comes to: all of it is booked, or none.
 *
 * @param count how many lines there are
 * @param accepted the entries to book, each in one of the groups
 * @param groups their sums
 * @param quarters where they are booked
 * @param known lines that are in the books already, word for word
 * @param found every reason against
 */
record ImportPlan(
    LedgerFile.Count count,
    List<LedgerEntry> accepted,
    List<PostingGroup> groups,
    List<BookedIn> quarters,
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

  /** The same in numbers. */
  ImportSummary summary() {
    return new ImportSummary(
        count,
        accepted.size(),
        (int) accepted.stream().filter(entry -> entry.booking() > 1).count(),
        known.size(),
        known.stream().limit(ImportView.MOST_LISTED).toList(),
        quarters,
        BookedSum.of(accepted),
        List.of(),
        found);
  }
}

package org.cmsfamily.workbench.reporting;

import java.util.List;
import org.cmsfamily.workbench.call.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger file comes to, or came to.
 *
 * @param batch null of a preview
 * @param accepted the lines that are booked
 * @param repeated lines that stand in the file twice
 * @param conflicting lines whose reference is booked with other figures
 * @param violations what is wrong, as far as it is listed
 * @param violationsTotal how many faults there are in all
 * @param sums what the accepted lines come to, by service, kind and currency
 * @param acceptedLines in a preview, the first of them
 */
public record ImportOutcome(
    @Nullable String batch,
    String payer,
    String sourceSystem,
    String layout,
    @Nullable Integer profileVersion,
    String sha256,
    int fileLines,
    int headingLines,
    int emptyLines,
    int totalLines,
    int lines,
    int accepted,
    int bookedAgain,
    int alreadyKnown,
    int repeated,
    int conflicting,
    int invalid,
    List<Refusal.Violation> violations,
    int violationsTotal,
    List<BookedIn> quarters,
    List<BookedSum> sums,
    @Nullable List<AcceptedLine> acceptedLines) {
  private static final int SHOWN = 50;

  /** How many lines go into a quarter of a service. */
  public record BookedIn(String service, String quarter, String concerns, int count) {}

  /** Whether it can be imported: all of it or nothing is. */
  public boolean isSound() {
    return violationsTotal == 0 && lines > 0;
  }

  /** What is wrong, line by line, as far as it is listed. */
  public List<LineFault> faults() {
    return violations.stream().map(one -> LineFault.of(one, this)).toList();
  }

  /** The first of the lines that are booked. */
  public List<AcceptedLine> firstLines() {
    return acceptedLines == null ? List.of() : acceptedLines.stream().limit(SHOWN).toList();
  }

  /** Whether faults are there that are not listed. */
  public boolean isCut() {
    return violations.size() < violationsTotal;
  }
}

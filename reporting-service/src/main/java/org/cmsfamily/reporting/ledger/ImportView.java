package org.cmsfamily.reporting.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.cmsfamily.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger file came to, or would come to.
 *
 * @param batch the import's id; null when nothing was booked
 * @param sha256 of the file
 * @param layout {@code skein} or {@code profile}; {@code reversal} for what undoes an import
 * @param profileVersion the version of the profile that the file was read with; null otherwise
 * @param fileLines all of the file's: {@code headingLines + lines + emptyLines + totalLines}; a
 *     record that spans several counts once
 * @param totalLines rows of totals, as a profile declares them
 * @param lines those that hold something: {@code accepted + alreadyKnown + repeated + conflicting +
 *     invalid}
 * @param bookedAgain how many of the accepted bear a reference that was booked before, and reversed
 * @param repeated how many say again what an earlier line of the file says
 * @param known at most 1,000 of the lines that are in the books already
 * @param violations at most 1,000; {@code violationsTotal} is their number
 * @param quarters where the accepted lines are booked
 * @param sums what they come to, by service, kind and currency
 * @param acceptedLines in a preview at most 1,000 of them, with what each comes to
 */
record ImportView(
    @Nullable String batch,
    String family,
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
    List<ImportPlan.KnownLine> known,
    List<Violation> violations,
    int violationsTotal,
    List<BookedIn> quarters,
    List<BookedSum> sums,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AcceptedLine> acceptedLines) {

  /** More are not listed, only counted. */
  static final int MOST_LISTED = 1_000;

  /** What an import came to. */
  static ImportView of(
      @Nullable String batch,
      ImportSource source,
      FileReading reading,
      String sha256,
      ImportSummary summary) {
    return of(
        batch, source, reading.layout(), reading.profileVersion(), sha256, summary, List.of());
  }

  /** What an import would come to. */
  static ImportView preview(
      ImportSource source, FileReading reading, String sha256, ImportSummary summary) {
    return of(
        null, source, reading.layout(), reading.profileVersion(), sha256, summary, summary.first());
  }

  /** What an undone import came to. */
  static ImportView undone(
      String batch, ImportSource source, String sha256, ImportSummary summary) {
    return of(batch, source, Batch.REVERSAL, null, sha256, summary, List.of());
  }

  private static ImportView of(
      @Nullable String batch,
      ImportSource source,
      String layout,
      @Nullable Integer profileVersion,
      String sha256,
      ImportSummary summary,
      List<AcceptedLine> lines) {
    return new ImportView(
        batch,
        source.family(),
        source.payer(),
        source.sourceSystem(),
        layout,
        profileVersion,
        sha256,
        summary.count().all(),
        summary.count().heading(),
        summary.count().empty(),
        summary.count().totals(),
        summary.count().lines(),
        summary.accepted(),
        summary.bookedAgain(),
        summary.alreadyKnown(),
        summary.repeated(),
        summary.conflicting(),
        summary.invalid(),
        summary.known(),
        summary.violations(),
        summary.found().total(),
        summary.quarters(),
        summary.sums(),
        lines);
  }
}

package org.cmsfamily.reporting.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cmsfamily.reporting.csv.LineViolation;
import org.cmsfamily.reporting.csv.LineViolations;
import org.cmsfamily.reporting.ledger.LedgerFile.Count;

/**
 * Judges a payer's file and books it, some thousand lines at a time, so that no file is ever in
 * memory whole. It reads the file once to see what is in it, once for its lines, and once more for
 * those that take others back, which may stand before them. Whoever calls it undoes everything if
 * it is refused.
 */
final class ImportRun {

  private static final int LINES_AT_ONCE = 5_000;

  /** References of refused lines that are remembered, for the messages of others. */
  private static final int MOST_REFUSED = 10_000;

  private final LedgerReader reader;
  private final FileReading reading;
  private final String batch;
  private final ImportProgress progress;
  private final PostingGroupBuilder groups;
  private final LineViolations violations = new LineViolations();
  private final ReferenceIndex index = new ReferenceIndex();
  private final SortedSet<String> services = new TreeSet<>();
  private final Set<String> refused = new HashSet<>();
  private final List<ImportPlan.KnownLine> known = new ArrayList<>();
  private final SortedMap<String, BookedSum> sums = new TreeMap<>();
  private final List<AcceptedLine> first = new ArrayList<>();
  private int reversals;
  private int accepted;
  private int bookedAgain;
  private int alreadyKnown;

  ImportRun(LedgerReader reader, FileReading reading, String batch, ImportProgress progress) {
    this.reader = reader;
    this.reading = reading;
    this.batch = batch;
    this.progress = progress;
    this.groups = new PostingGroupBuilder(batch);
  }

  /** Looks at every line: its form, and whether its reference stands there once. */
  Count look() {
    return reader.read(violations, this::look, this::refuse);
  }

  private void look(LedgerLine line) {
    progress.read();
    services.add(line.service());
    reversals += line.reverses() == null ? 0 : 1;
    int content = line.onLine(0).hashCode();
    var first = index.add(line.referenceKey(), line.line(), content);
    if (first != null) {
      violations.add(reading.named(again(line, first, content)));
    }
  }

  private static LineViolation again(LedgerLine line, ReferenceIndex.First first, int content) {
    return first.content() == content
        ? ImportValidator.repeated(line, first.line())
        : ImportValidator.contradicting(line, first.line());
  }

  /** Every service that is named. */
  SortedSet<String> services() {
    return services;
  }

  /**
   * Judges the lines against the books, and books what is accepted.
   *
   * @param contexts the books as they stand, for some of the lines
   * @param booking takes the entries
   */
  ImportSummary post(
      Count count,
      Function<LedgerFile, ImportContext> contexts,
      Consumer<List<LedgerEntry>> booking) {
    progress.found(count.lines());
    pass(line -> line.reverses() == null, contexts, booking);
    if (reversals > 0) {
      pass(line -> line.reverses() != null, contexts, booking);
    }
    return new ImportSummary(
        count,
        accepted,
        bookedAgain,
        alreadyKnown,
        known,
        groups.booked(),
        List.copyOf(sums.values()),
        first,
        violations);
  }

  private void pass(
      Predicate<LedgerLine> which,
      Function<LedgerFile, ImportContext> contexts,
      Consumer<List<LedgerEntry>> booking) {
    var some = new ArrayList<LedgerLine>(LINES_AT_ONCE);
    reader.read(
        new LineViolations(),
        line -> {
          if (which.test(line) && index.isFirst(line.referenceKey(), line.line())) {
            some.add(line);
            if (some.size() == LINES_AT_ONCE) {
              judge(some, contexts, booking);
              some.clear();
            }
          }
        },
        reference -> {});
    judge(some, contexts, booking);
  }

  private void judge(
      List<LedgerLine> lines,
      Function<LedgerFile, ImportContext> contexts,
      Consumer<List<LedgerEntry>> booking) {
    var some =
        new LedgerFile(
            reading, new Count(0, lines.size(), 0, 0), List.copyOf(lines), violations, refused);
    var validator = new ImportValidator(contexts.apply(some), batch, groups, index::contains);
    validator.judge(some);
    validator.refused().forEach(this::refuse);
    accepted += validator.accepted().size();
    bookedAgain += (int) validator.accepted().stream().filter(e -> e.booking() > 1).count();
    alreadyKnown += validator.known().size();
    validator.known().stream()
        .limit(Math.max(0, ImportView.MOST_LISTED - known.size()))
        .forEach(known::add);
    booking.accept(validator.accepted());
    BookedSum.add(validator.accepted(), sums);
    list(lines, validator.accepted());
    progress.booked(lines.size());
  }

  private void list(List<LedgerLine> lines, List<LedgerEntry> booked) {
    int room = ImportView.MOST_LISTED - first.size();
    if (room > 0) {
      var numbers = new HashMap<String, Integer>();
      lines.forEach(line -> numbers.put(line.reference(), line.line()));
      booked.stream()
          .limit(room)
          .map(entry -> AcceptedLine.of(numbers.getOrDefault(entry.reference(), 0), entry))
          .forEach(first::add);
    }
  }

  private void refuse(String referenceKey) {
    if (refused.size() < MOST_REFUSED) {
      refused.add(referenceKey);
    }
  }

  /** The groups of what is booked. */
  PostingGroupBuilder groups() {
    return groups;
  }
}

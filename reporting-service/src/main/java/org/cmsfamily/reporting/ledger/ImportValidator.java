package org.cmsfamily.reporting.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.csv.LineViolation;
import org.cmsfamily.reporting.csv.LineViolations;
import org.cmsfamily.reporting.rate.NoRateInForce;
import org.cmsfamily.reporting.replica.ServiceFacts;

/** Validates the lines of one ledger file against the books; it answers and changes nothing. */
final class ImportValidator {

  /** Each is a sum of its own in every report, and is answered by a person. */
  private static final int MOST_PROPOSED = 1_000;

  private final ImportContext context;
  private final KnownEntries known;
  private final PostingGroupBuilder groups;
  private final Predicate<String> isInFile;
  private final Posting posting;
  private final ServiceRules services;
  private final Map<String, LedgerLine> inFile = new HashMap<>();
  private final Map<String, LedgerLine> fresh = new LinkedHashMap<>();
  private final List<ImportPlan.KnownLine> equal = new ArrayList<>();
  private LineViolations violations = new LineViolations();
  private FileReading reading = new FileReading("", null);

  /** Judges a file that stands alone. */
  ImportValidator(ImportContext context, String batch) {
    this.context = context;
    this.known = context.known();
    this.groups = new PostingGroupBuilder(batch);
    this.posting = new Posting(context, batch, groups);
    this.services = new ServiceRules(context);
    this.isInFile = inFile::containsKey;
  }

  /**
   * Judges some lines of a file.
   *
   * @param groups of all of the file
   * @param isInFile whether a reference, in its normal form, stands anywhere in the file
   */
  ImportValidator(
      ImportContext context, String batch, PostingGroupBuilder groups, Predicate<String> isInFile) {
    this.context = context;
    this.known = context.known();
    this.groups = groups;
    this.posting = new Posting(context, batch, groups);
    this.services = new ServiceRules(context);
    this.isInFile = isInFile;
  }

  /** Judges a ledger file, of which some lines may be refused already. */
  ImportPlan validate(LedgerFile ledgerFile) {
    judge(ledgerFile);
    var ofGroups = accepted().stream().collect(Collectors.groupingBy(LedgerEntry::group));
    return new ImportPlan(
        ledgerFile.count(),
        accepted(),
        groups.groups(group -> EntriesHash.of(ofGroups.getOrDefault(group, List.of()))),
        groups.booked(),
        equal,
        violations);
  }

  /** Judges lines, of which some may be refused already. */
  void judge(LedgerFile ledgerFile) {
    violations = ledgerFile.violations();
    reading = ledgerFile.reading();
    var once = ledgerFile.readable().stream().filter(this::isFirstOfItsReference).toList();
    once.forEach(this::compareWithTheBooks);
    fresh.values().stream().filter(line -> line.reverses() == null).forEach(this::book);
    fresh.values().stream()
        .filter(line -> line.reverses() != null)
        .forEach(line -> reverse(line, ledgerFile.unreadable()));
  }

  /** What is to be booked. */
  List<LedgerEntry> accepted() {
    return posting.entries();
  }

  /** The lines that are in the books already. */
  List<ImportPlan.KnownLine> known() {
    return equal;
  }

  /** The references of those that are neither, in normal form. */
  Stream<String> refused() {
    return fresh.keySet().stream().filter(reference -> !posting.hasBooked(reference));
  }

  private boolean isFirstOfItsReference(LedgerLine line) {
    var earlier = inFile.putIfAbsent(line.referenceKey(), line);
    if (earlier != null) {
      refuse(
          line.onLine(earlier.line()).equals(earlier)
              ? repeated(line, earlier.line())
              : contradicting(line, earlier.line()));
    }
    return earlier == null;
  }

  /** That the line says again what an earlier one says. */
  static LineViolation repeated(LedgerLine line, int earlier) {
    return LineViolation.repeated(
        line.line(), LedgerColumns.REFERENCE, Text.of("line-repeated").with("line", earlier));
  }

  /** That the line says otherwise than an earlier one of its reference. */
  static LineViolation contradicting(LedgerLine line, int earlier) {
    return LineViolation.conflicting(
        line.line(),
        LedgerColumns.REFERENCE,
        Text.of("line-says-otherwise").with("line", earlier),
        null);
  }

  private void compareWithTheBooks(LedgerLine line) {
    var entry = known.find(line.referenceKey());
    if (entry == null || mayBeBookedAgain(entry)) {
      fresh.put(line.referenceKey(), line);
      return;
    }
    var conflicts = Differences.between(line, entry, known);
    if (conflicts.isEmpty()) {
      equal.add(new ImportPlan.KnownLine(line.line(), line.reference(), entry.id()));
    } else {
      conflicts.forEach(this::refuse);
    }
  }

  /** Whether the entry is taken back whole, and not by lines of this same file. */
  private boolean mayBeBookedAgain(LedgerEntry entry) {
    return known.left(entry).isNothing()
        && known.takingBack(entry).stream()
            .noneMatch(back -> isInFile.test(NormalForm.of(back.reference())));
  }

  private void book(LedgerLine line) {
    var broken = new ArrayList<>(services.brokenBy(line));
    if (isProposed(line) && groups.proposed() >= MOST_PROPOSED) {
      broken.add(
          LineViolation.invalid(
              line.line(),
              LedgerColumns.BORNE_BY,
              Text.of("too-many-proposed").with("most", MOST_PROPOSED)));
    }
    if (line.isNegative() && !reading.takesCredits()) {
      broken.add(
          LineViolation.invalid(
              line.line(), LedgerColumns.AMOUNT, Text.of("negative-names-reversed")));
    }
    bookUnless(broken, line, service -> posting.book(line, service));
  }

  /** Whether another than the payer is asked to bear it alone. */
  private boolean isProposed(LedgerLine line) {
    return !line.byKey() && !line.borneBy().equals(context.payer());
  }

  private void reverse(LedgerLine line, Set<String> unreadable) {
    var key = line.reversesKey();
    var target = known.find(key);
    var again = fresh.get(key);
    if (unreadable.contains(key) || (again != null && !posting.hasBooked(key))) {
      refuse(
          LineViolation.invalid(
              line.line(),
              LedgerColumns.REVERSES,
              Text.of("reversed-line-refused").with("reference", String.valueOf(line.reverses()))));
    } else if (target == null) {
      services.brokenBy(line).forEach(this::refuse);
      refuse(ReversalRules.noTarget(line));
    } else {
      reverse(line, target);
    }
  }

  private void reverse(LedgerLine line, LedgerEntry target) {
    var left = known.left(target);
    var broken = new ArrayList<>(ReversalRules.brokenBy(line, target, left));
    var placed = line.concerning(target.concerns());
    broken.addAll(services.brokenBy(placed));
    bookUnless(broken, placed, service -> posting.reverse(placed, service, target, left));
  }

  private void bookUnless(List<LineViolation> broken, LedgerLine line, Booking how) {
    broken.forEach(this::refuse);
    if (!broken.isEmpty()) {
      return;
    }
    try {
      how.book(context.service(line.service()).orElseThrow());
    } catch (NoRateInForce e) {
      refuse(LineViolation.invalid(line.line(), LedgerColumns.CURRENCY, e.text()));
    }
  }

  private void refuse(LineViolation violation) {
    violations.add(reading.named(violation));
  }

  /** How a line that no rule refuses is booked. */
  private interface Booking {

    LedgerEntry book(ServiceFacts service);
  }
}

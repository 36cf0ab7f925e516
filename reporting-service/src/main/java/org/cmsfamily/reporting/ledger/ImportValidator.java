package org.cmsfamily.reporting.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final Posting posting;
  private final ServiceRules services;
  private final Map<String, LedgerLine> inFile = new HashMap<>();
  private final Map<String, LedgerLine> fresh = new LinkedHashMap<>();
  private final List<ImportPlan.KnownLine> equal = new ArrayList<>();
  private LineViolations violations = new LineViolations();
  private int proposed;

  ImportValidator(ImportContext context, String batch) {
    this.context = context;
    this.known = context.known();
    this.posting = new Posting(context, batch);
    this.services = new ServiceRules(context);
  }

  /** Validates a ledger file, of which some lines may be refused already. */
  ImportPlan validate(LedgerFile ledgerFile) {
    violations = ledgerFile.violations();
    var once = ledgerFile.readable().stream().filter(this::isFirstOfItsReference).toList();
    once.forEach(this::compareWithTheBooks);
    fresh.values().stream().filter(line -> line.reverses() == null).forEach(this::book);
    fresh.values().stream()
        .filter(line -> line.reverses() != null)
        .forEach(line -> reverse(line, ledgerFile.unreadable()));
    return new ImportPlan(
        ledgerFile.count(), posting.entries(), posting.groups(), equal, violations);
  }

  private boolean isFirstOfItsReference(LedgerLine line) {
    var earlier = inFile.putIfAbsent(line.referenceKey(), line);
    if (earlier != null) {
      violations.add(
          line.onLine(earlier.line()).equals(earlier)
              ? LineViolation.repeated(
                  line.line(),
                  LedgerColumns.REFERENCE,
                  "Line %s says the same under the same reference; if both were paid, each needs a reference of its own"
                      .formatted(earlier.line()))
              : LineViolation.conflicting(
                  line.line(),
                  LedgerColumns.REFERENCE,
                  "Line %s has the same reference and says otherwise".formatted(earlier.line()),
                  null));
    }
    return earlier == null;
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
      violations.addAll(conflicts);
    }
  }

  /** Whether the entry is taken back whole, and not by lines of this same file. */
  private boolean mayBeBookedAgain(LedgerEntry entry) {
    return known.left(entry).isNothing()
        && known.takingBack(entry).stream()
            .noneMatch(back -> inFile.containsKey(NormalForm.of(back.reference())));
  }

  private void book(LedgerLine line) {
    var broken = new ArrayList<>(services.brokenBy(line));
    if (isProposed(line) && ++proposed > MOST_PROPOSED) {
      broken.add(
          LineViolation.invalid(
              line.line(),
              LedgerColumns.BORNE_BY,
              "A file proposes at most %s lines to other instruments, since each is answered alone"
                  .formatted(MOST_PROPOSED)));
    }
    if (line.isNegative()) {
      broken.add(
          LineViolation.invalid(
              line.line(), LedgerColumns.AMOUNT, "A negative amount names what it reverses"));
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
      violations.add(
          LineViolation.invalid(
              line.line(),
              LedgerColumns.REVERSES,
              "The line of %s, which it reverses, is refused itself".formatted(line.reverses())));
    } else if (target == null) {
      violations.addAll(services.brokenBy(line));
      violations.add(ReversalRules.noTarget(line));
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
    violations.addAll(broken);
    if (!broken.isEmpty()) {
      return;
    }
    try {
      how.book(context.service(line.service()).orElseThrow());
    } catch (NoRateInForce e) {
      violations.add(
          LineViolation.invalid(
              line.line(), LedgerColumns.CURRENCY, String.valueOf(e.getMessage())));
    }
  }

  /** How a line that no rule refuses is booked. */
  private interface Booking {

    LedgerEntry book(ServiceFacts service);
  }
}

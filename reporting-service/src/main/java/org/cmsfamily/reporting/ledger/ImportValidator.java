package org.cmsfamily.reporting.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.reporting.csv.LineViolation;
import org.cmsfamily.reporting.rate.NoRateInForce;
import org.jspecify.annotations.Nullable;

/** Validates the lines of one ledger file against the books; it answers and changes nothing. */
final class ImportValidator {

  private final ImportContext context;
  private final Posting posting;
  private final ServiceRules services;
  private final Map<String, LedgerLine> fresh = new LinkedHashMap<>();
  private final Map<String, LedgerEntry> booked = new HashMap<>();
  private final Set<String> reversed;
  private final List<ImportPlan.KnownLine> known = new ArrayList<>();
  private final List<LineViolation> violations = new ArrayList<>();

  ImportValidator(ImportContext context, String batch) {
    this.context = context;
    this.posting = new Posting(context, batch);
    this.services = new ServiceRules(context);
    this.reversed = new HashSet<>(context.reversed());
  }

  /** Validates a ledger file, of which some lines may be refused already. */
  ImportPlan validate(LedgerFile ledgerFile) {
    violations.addAll(ledgerFile.violations());
    ledgerFile.readable().forEach(this::compareWithTheBooks);
    fresh.values().stream().filter(line -> line.reverses() == null).forEach(this::book);
    fresh.values().stream()
        .filter(line -> line.reverses() != null)
        .forEach(line -> reverse(line, ledgerFile.unreadable()));
    return new ImportPlan(
        ledgerFile.lines(),
        posting.entries(),
        posting.groups(),
        known,
        violations.stream().sorted().toList());
  }

  private void compareWithTheBooks(LedgerLine line) {
    var entry = context.known(line.reference());
    if (entry != null) {
      settle(line, entry.id(), Differences.between(line, entry, reversesId(line)));
      return;
    }
    var earlier = fresh.putIfAbsent(line.reference(), line);
    if (earlier != null) {
      settle(line, idOf(line.reference()), twice(line, earlier));
    }
  }

  private void settle(LedgerLine line, String entry, List<LineViolation> conflicts) {
    if (conflicts.isEmpty()) {
      known.add(new ImportPlan.KnownLine(line.line(), line.reference(), entry));
    } else {
      violations.addAll(conflicts);
    }
  }

  private static List<LineViolation> twice(LedgerLine line, LedgerLine earlier) {
    return line.onLine(earlier.line()).equals(earlier)
        ? List.of()
        : List.of(
            LineViolation.conflicting(
                line.line(),
                LedgerColumns.REFERENCE,
                "Line %s has the same reference and says otherwise".formatted(earlier.line()),
                null));
  }

  private void book(LedgerLine line) {
    var broken = new ArrayList<>(services.brokenBy(line));
    if (line.isNegative()) {
      broken.add(
          LineViolation.invalid(
              line.line(), LedgerColumns.AMOUNT, "A negative amount names what it reverses"));
    }
    bookUnless(broken, line, null);
  }

  private void reverse(LedgerLine line, Set<String> unreadable) {
    var reference = String.valueOf(line.reverses());
    var target = booked.containsKey(reference) ? booked.get(reference) : context.known(reference);
    if (target == null && (unreadable.contains(reference) || fresh.containsKey(reference))) {
      return; // what it reverses is refused itself, and says why
    }
    var broken = new ArrayList<>(services.brokenBy(line));
    broken.addAll(ReversalRules.brokenBy(line, target, reversed));
    bookUnless(broken, line, target);
  }

  private void bookUnless(
      List<LineViolation> broken, LedgerLine line, @Nullable LedgerEntry reverses) {
    violations.addAll(broken);
    if (!broken.isEmpty()) {
      return;
    }
    try {
      var service = context.service(line.service()).orElseThrow();
      if (reverses == null) {
        booked.put(line.reference(), posting.book(line, service));
      } else {
        reversed.add(reverses.id());
        booked.put(line.reference(), posting.reverse(line, service, reverses));
      }
    } catch (NoRateInForce e) {
      violations.add(
          LineViolation.invalid(
              line.line(), LedgerColumns.CURRENCY, String.valueOf(e.getMessage())));
    }
  }

  private @Nullable String reversesId(LedgerLine line) {
    return line.reverses() == null ? null : idOf(line.reverses());
  }

  private String idOf(String reference) {
    return EntryId.of(context.payer(), context.sourceSystem(), reference);
  }
}

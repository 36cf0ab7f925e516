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

/** Judges the claims of one extract against the books; it answers and changes nothing. */
final class ClaimJudge {

  private final Books books;
  private final Bookkeeper bookkeeper;
  private final Map<String, Claim> fresh = new LinkedHashMap<>();
  private final Map<String, LedgerEntry> booked = new HashMap<>();
  private final Set<String> reversed;
  private final List<Judgement.KnownLine> known = new ArrayList<>();
  private final List<LineViolation> violations = new ArrayList<>();

  ClaimJudge(Books books, String batch) {
    this.books = books;
    this.bookkeeper = new Bookkeeper(books, batch);
    this.reversed = new HashSet<>(books.reversed());
  }

  /** Judges an extract, of which some lines may be refused already. */
  Judgement judge(Extract extract) {
    violations.addAll(extract.violations());
    extract.claims().forEach(this::compareWithTheBooks);
    fresh.values().stream().filter(claim -> claim.reverses() == null).forEach(this::book);
    fresh.values().stream()
        .filter(claim -> claim.reverses() != null)
        .forEach(claim -> reverse(claim, extract.unreadable()));
    return new Judgement(
        extract.lines(),
        bookkeeper.entries(),
        bookkeeper.lots(),
        known,
        violations.stream().sorted().toList());
  }

  private void compareWithTheBooks(Claim claim) {
    var entry = books.known(claim.reference());
    if (entry != null) {
      settle(claim, entry.id(), Differences.between(claim, entry, reversesId(claim)));
      return;
    }
    var earlier = fresh.putIfAbsent(claim.reference(), claim);
    if (earlier != null) {
      settle(claim, idOf(claim.reference()), twice(claim, earlier));
    }
  }

  private void settle(Claim claim, String entry, List<LineViolation> conflicts) {
    if (conflicts.isEmpty()) {
      known.add(new Judgement.KnownLine(claim.line(), claim.reference(), entry));
    } else {
      violations.addAll(conflicts);
    }
  }

  private static List<LineViolation> twice(Claim claim, Claim earlier) {
    return claim.onLine(earlier.line()).equals(earlier)
        ? List.of()
        : List.of(
            LineViolation.conflicting(
                claim.line(),
                Columns.REFERENCE,
                "Line %d has the same reference and says otherwise".formatted(earlier.line()),
                null));
  }

  private void book(Claim claim) {
    var broken = new ArrayList<>(ServiceRules.brokenBy(claim, books));
    if (claim.isNegative()) {
      broken.add(
          LineViolation.invalid(
              claim.line(), Columns.AMOUNT, "A negative amount names what it reverses"));
    }
    bookUnless(broken, claim, null);
  }

  private void reverse(Claim claim, Set<String> unreadable) {
    var reference = String.valueOf(claim.reverses());
    var target = booked.containsKey(reference) ? booked.get(reference) : books.known(reference);
    if (target == null && (unreadable.contains(reference) || fresh.containsKey(reference))) {
      return; // what it reverses is refused itself, and says why
    }
    var broken = new ArrayList<>(ServiceRules.brokenBy(claim, books));
    broken.addAll(ReversalRules.brokenBy(claim, target, reversed));
    bookUnless(broken, claim, target);
  }

  private void bookUnless(List<LineViolation> broken, Claim claim, @Nullable LedgerEntry reverses) {
    violations.addAll(broken);
    if (!broken.isEmpty()) {
      return;
    }
    try {
      var service = books.service(claim.service()).orElseThrow();
      if (reverses == null) {
        booked.put(claim.reference(), bookkeeper.book(claim, service));
      } else {
        reversed.add(reverses.id());
        booked.put(claim.reference(), bookkeeper.reverse(claim, service, reverses));
      }
    } catch (NoRateInForce e) {
      violations.add(
          LineViolation.invalid(claim.line(), Columns.CURRENCY, String.valueOf(e.getMessage())));
    }
  }

  private @Nullable String reversesId(Claim claim) {
    return claim.reverses() == null ? null : idOf(claim.reverses());
  }

  private String idOf(String reference) {
    return EntryId.of(books.payer(), books.sourceSystem(), reference);
  }
}

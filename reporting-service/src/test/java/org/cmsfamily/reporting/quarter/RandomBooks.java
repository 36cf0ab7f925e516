package org.cmsfamily.reporting.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.InfeasibleApportionment;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.key.ApportionmentKey;
import org.cmsfamily.reporting.ledger.Kind;
import org.cmsfamily.reporting.ledger.LedgerEntry;
import org.cmsfamily.reporting.ledger.MemoryLedger;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.rate.Rate;
import org.cmsfamily.reporting.rate.RateTable;
import org.cmsfamily.reporting.replica.Phasing;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** One service's books on which random people act at random; after each act they must hold. */
final class RandomBooks {

  private static final List<String> BOTH = List.of("CMS", "AEWA");
  private static final LocalDate START = LocalDate.of(2027, 1, 1);

  private final Random random;
  private final ServiceFacts service;
  private final MemoryLedger ledger;
  private final SortedMap<Quarter, SortedSet<String>> closings = new TreeMap<>();
  private final SortedMap<Quarter, QuarterTotals> totals = new TreeMap<>();
  private final Map<String, Quarter> restated = new HashMap<>();
  private LocalDate today = START;
  private int references;
  private int restatements;
  private int undone;

  RandomBooks(Random random) {
    this.random = random;
    this.service =
        YearExamples.service(
            YearExamples.sixtyForty(limit(400), limit(900), limit(120)),
            Phasing.EQUALLY,
            random.nextBoolean() ? Map.of("CMS", "900.00", "AEWA", "600.00") : null);
    this.ledger = new MemoryLedger(service, rates(), this::openFrom);
  }

  private Map<String, String> limit(int most) {
    return random.nextInt(3) > 0
        ? Map.of()
        : Map.of(
            BOTH.get(random.nextInt(2)),
            BigDecimal.valueOf(random.nextInt(most * 100), 2).toPlainString());
  }

  private RateTable rates() {
    var rates = new ArrayList<Rate>();
    for (var month = YearMonth.of(2027, 1); month.getYear() < 2030; month = month.plusMonths(1)) {
      rates.add(rate("EUR", month.atDay(1)));
      if (random.nextInt(4) > 0) {
        rates.add(rate("CHF", month.atDay(1)));
      }
      if (random.nextInt(4) == 0) {
        rates.add(rate("EUR", month.atDay(16)));
      }
    }
    return new RateTable(rates);
  }

  private Rate rate(String currency, LocalDate from) {
    return new Rate(currency, from, BigDecimal.valueOf(800 + random.nextInt(200), 3), "random");
  }

  private Quarter openFrom(String of, String payer, Quarter quarter) {
    var open = quarter;
    while (totals.containsKey(open)
        || closings.getOrDefault(open, new TreeSet<>()).contains(payer)) {
      open = open.next();
    }
    return open;
  }

  int closedQuarters() {
    return totals.size();
  }

  int restatements() {
    return restatements;
  }

  int undone() {
    return undone;
  }

  int entries() {
    return ledger.entries().size();
  }

  /** One random act; whatever it is, the books hold after it. */
  void act() {
    switch (random.nextInt(12)) {
      case 0, 1, 2, 3 -> book();
      case 4, 5 -> takeBack();
      case 6 -> undo();
      case 7, 8 -> close();
      case 9 -> restate();
      default -> today = today.plusDays(random.nextInt(12));
    }
  }

  private void book() {
    var payer = BOTH.get(random.nextInt(2));
    var lines = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      lines.append(
          "R%s,%s,%s,%s,%s,,%s,%s,%s,,,Text,Doc,\n"
              .formatted(
                  random.nextInt(9) == 0 ? random.nextInt(references + 1) : references++,
                  service.code(),
                  payer,
                  random.nextInt(3) > 0 ? "key" : BOTH.get(random.nextInt(2)),
                  today.minusDays(random.nextInt(120)),
                  List.of("actual", "actual", "one-time", "voluntary-income", "in-kind")
                      .get(random.nextInt(5)),
                  BigDecimal.valueOf(random.nextInt(20_000), 2),
                  List.of("EUR", "EUR", "USD", "CHF").get(random.nextInt(4))));
    }
    booked(ledger.imports(payer, lines.toString(), today));
    int before = ledger.entries().size();
    ledger.imports(payer, lines.toString(), today);
    assertThat(ledger.entries()).as("the same file twice").hasSize(before);
  }

  private void takeBack() {
    var entry = any();
    if (entry != null && entry.reverses() == null && !ledger.isTakenBack(entry)) {
      var back = ledger.back(entry, random.nextBoolean(), today);
      booked(ledger.imports(entry.paidBy(), back, today));
    }
  }

  private void undo() {
    var entry = any();
    if (entry != null && random.nextInt(4) == 0) {
      var reversals = ledger.undo(entry, today);
      undone += reversals.size();
      booked(reversals);
    }
  }

  private @Nullable LedgerEntry any() {
    var all = List.copyOf(ledger.entries());
    return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
  }

  private void close() {
    var who = BOTH.get(random.nextInt(2));
    var quarter = openFrom(service.code(), who, service.firstQuarter());
    if (today.isBefore(quarter.end())) {
      return;
    }
    var closed = closings.computeIfAbsent(quarter, of -> new TreeSet<>());
    closed.add(who);
    if (closed.containsAll(BOTH)) {
      store(quarter, 1);
    } else {
      isShownAsMissing(quarter, closed);
    }
  }

  /** Invariant 12. */
  private void isShownAsMissing(Quarter quarter, SortedSet<String> closed) {
    var missing = new TreeSet<>(BOTH);
    missing.removeAll(closed);
    var live = sums(quarter, missing).totals(0);
    var view =
        QuarterView.of(
            service,
            ServiceQuarter.open(service, quarter),
            live,
            BooksIn.of(today, counted(quarter)),
            List.of());
    assertThat(view.notClosed()).isEqualTo(missing);
    assertThat(view.settlement()).isNull();
    assertThat(view.warnings()).isEmpty();
    assertThat(view.figures().savings()).isEqualTo(FigureState.NOT_YET);
    assertThat(view.total().savings()).isNull();
    assertThat(view.costs().values()).extracting(ShownFigures::savings).containsOnlyNulls();
  }

  private void restate() {
    if (totals.isEmpty()) {
      return;
    }
    var closed = List.copyOf(totals.keySet());
    var quarter = closed.get(random.nextInt(closed.size()));
    var late =
        ledger.groups().stream()
            .filter(group -> group.concerns().equals(quarter))
            .filter(group -> !totals.containsKey(countedIn(group)))
            .toList();
    if (!late.isEmpty()) {
      restatements++;
      late.forEach(group -> restated.put(group.id(), quarter));
      store(quarter, stored(quarter).revision() + 1);
    }
  }

  private void store(Quarter quarter, int revision) {
    totals.put(quarter, sums(quarter, new TreeSet<>()).totals(revision));
    foots(quarter);
    obeys();
  }

  private QuarterTotals stored(Quarter quarter) {
    return Objects.requireNonNull(totals.get(quarter));
  }

  private QuarterSums sums(Quarter quarter, SortedSet<String> missing) {
    var others = new OtherQuarters();
    totals.forEach(
        (at, stored) -> {
          if (!at.equals(quarter)) {
            others.add(at, stored.pools(), stored.keys());
          }
        });
    return new QuarterSums(service, quarter, counted(quarter), others, missing);
  }

  private List<PostingGroup> counted(Quarter quarter) {
    return ledger.groups().stream()
        .filter(group -> countedIn(group).equals(quarter))
        .map(group -> group.countedIn(quarter))
        .toList();
  }

  private Quarter countedIn(PostingGroup group) {
    return restated.getOrDefault(group.id(), group.quarter());
  }

  /** Invariant 10: what was in another currency names its rates, and those are of its month. */
  private void booked(List<LedgerEntry> entries) {
    for (var entry : entries) {
      var money = entry.amount();
      var rate = entry.rate();
      assertThat(rate == null)
          .isEqualTo(money == null || money.getCurrency().getCurrencyCode().equals("EUR"));
      if (rate != null && entry.reverses() == null) {
        assertThat(YearMonth.from(Objects.requireNonNull(rate.toSince())))
            .isEqualTo(YearMonth.from(entry.bookingDate()));
      }
    }
  }

  /** Invariants 3 and 4 for a closed quarter. */
  private void foots(Quarter quarter) {
    var stored = stored(quarter);
    for (var pool : stored.pools()) {
      assertThat(Amounts.sum(pool.parts().values(), "EUR")).isEqualTo(pool.whole());
      assertThat(Amounts.sum(pool.plannedParts().values(), "EUR")).isEqualTo(pool.plannedWhole());
    }
    var balances = stored.settlement().lines().stream().map(line -> line.balance()).toList();
    assertThat(Amounts.sum(balances, "EUR").isZero()).isTrue();
    var ids = stored.groups();
    var counted = ledger.entries().stream().filter(entry -> ids.contains(entry.group())).toList();
    assertThat(stored.total().actual()).isEqualTo(sum(counted, Kind.ACTUAL));
    assertThat(stored.total().oneTime()).isEqualTo(sum(counted, Kind.ONE_TIME));
    assertThat(stored.total().voluntaryIncome()).isEqualTo(sum(counted, Kind.VOLUNTARY_INCOME));
    assertThat(stored.total().inKind()).isEqualTo(sum(counted, Kind.IN_KIND));
  }

  private static Money sum(List<LedgerEntry> entries, Kind kind) {
    return Amounts.sum(
        entries.stream().filter(entry -> entry.kind() == kind).map(LedgerEntry::booked).toList(),
        "EUR");
  }

  /**
   * Invariant 3 over the year: what is closed obeys the limits, and nobody bears less than none.
   */
  private void obeys() {
    var key = service.keyOn(START);
    for (int year = 2027; year < 2030; year++) {
      var complete = totals.containsKey(new Quarter(year, 4));
      var borne = new TreeMap<String, Money>();
      var whole = Amounts.zero("EUR");
      for (var pool : pools(year, key)) {
        pool.parts().forEach((who, part) -> borne.merge(who, part, Money::add));
        whole = whole.add(pool.whole());
      }
      if (complete && key.hasLimits() && !borne.isEmpty()) {
        obeys(key, whole, borne);
      }
      assertThat(borne.values()).noneMatch(Money::isNegative);
    }
  }

  private List<Pool> pools(int year, ApportionmentKey key) {
    return totals.values().stream()
        .flatMap(stored -> stored.pools().stream())
        .filter(pool -> pool.kind() == Kind.ACTUAL && pool.year() == year)
        .filter(pool -> pool.key().equals(key.id()))
        .toList();
  }

  private static void obeys(ApportionmentKey key, Money whole, SortedMap<String, Money> borne) {
    try {
      key.splitYear(whole);
    } catch (InfeasibleApportionment e) {
      return;
    }
    var zero = Amounts.zero("EUR");
    key.minimum()
        .forEach(
            (who, least) ->
                assertThat(Amounts.number(borne.getOrDefault(who, zero)))
                    .isGreaterThanOrEqualTo(least));
    key.ceiling()
        .forEach(
            (who, most) ->
                assertThat(Amounts.number(borne.getOrDefault(who, zero)))
                    .isLessThanOrEqualTo(most));
    key.frozen()
        .forEach(
            (who, amount) ->
                assertThat(Amounts.number(borne.getOrDefault(who, zero)))
                    .isEqualByComparingTo(amount));
  }
}

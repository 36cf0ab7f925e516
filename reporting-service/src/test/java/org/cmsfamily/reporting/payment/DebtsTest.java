package org.cmsfamily.reporting.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.cmsfamily.platform.money.Amounts.eur;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Apportionment;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.quarter.QuarterExamples;
import org.cmsfamily.reporting.quarter.QuarterTotals;
import org.cmsfamily.reporting.quarter.Revision;
import org.cmsfamily.reporting.quarter.ServiceQuarter;
import org.cmsfamily.reporting.settlement.Settlement;
import org.cmsfamily.reporting.settlement.Transfer;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DebtsTest {

  private static final LocalDate FIRST = LocalDate.parse("2027-04-12");
  private static final LocalDate LATER = LocalDate.parse("2027-05-20");
  private static final Capacity BY = new Capacity("finance-officer", "CMS");

  @ParameterizedTest
  @CsvSource({
    "0.00, open",
    "0.01, part-paid",
    "23999.99, part-paid",
    "24000.00, paid",
    "24000.01, open"
  })
  void aDebtIsPaidOnceAllOfItIs(String paid, String state) {
    assertThat(PaymentState.of(eur("24000.00"), eur(paid)))
        .isEqualTo(PaymentState.valueOf(state.toUpperCase(Locale.ROOT).replace('-', '_')));
  }

  @Test
  void whatTwoOweEachOtherOverTheQuartersIsNetted() {
    var first = debt("2027-Q1", "AEWA", "CMS", eur("24000.00"));
    var second = debt("2027-Q2", "CMS", "AEWA", eur("2000.00"));
    var even = debt("2027-Q2", "ACCOBAMS", "CMS", eur("0.00"));
    assertThat(Debts.balances(List.of(first, second, even)))
        .containsExactly(new Transfer("AEWA", "CMS", eur("22000.00")));
  }

  @Test
  void whatARestatementTurnsRoundIsOwedBackFromThatDayAndBecomesOverdueAsAnyOther() {
    var debt =
        only(
            quarter(
                revision(FIRST, Map.of("CMS", "100.00"), Map.of("AEWA", "100.00")),
                revision(LATER, Map.of("CMS", "60.00"), Map.of("AEWA", "60.00"))),
            payment("AEWA", "CMS", "100.00", FIRST.plusDays(5)));
    assertThat(debt.from()).isEqualTo("AEWA");
    assertThat(debt.owed()).isEqualTo(eur("60.00"));
    assertThat(debt.balance()).isEqualTo(eur("-40.00"));
    assertThat(debt.state()).isEqualTo(PaymentState.OPEN);
    assertThat(debt.dueOn()).isEqualTo(LATER.plusDays(60));
    assertThat(debt.isOverdue(LATER.plusDays(60))).isFalse();
    assertThat(debt.isOverdue(LATER.plusDays(61))).isTrue();
  }

  @Test
  void whatIsNoLongerOwedAtAllIsOwedBackToo() {
    var debt =
        only(
            quarter(
                revision(FIRST, Map.of("CMS", "100.00"), Map.of("AEWA", "100.00")),
                revision(LATER, Map.of(), Map.of())),
            payment("AEWA", "CMS", "100.00", FIRST.plusDays(5)));
    assertThat(debt.balance()).isEqualTo(eur("-100.00"));
    assertThat(debt.dueOn()).isEqualTo(LATER.plusDays(60));
    assertThat(debt.isOverdue(LATER.plusDays(61))).isTrue();
  }

  @Test
  void whatIsPaidBackLeavesNothing() {
    var debt =
        only(
            quarter(
                revision(FIRST, Map.of("CMS", "100.00"), Map.of("AEWA", "100.00")),
                revision(LATER, Map.of(), Map.of())),
            payment("AEWA", "CMS", "100.00", FIRST.plusDays(5)),
            payment("CMS", "AEWA", "100.00", LATER.plusDays(5)));
    assertThat(debt.balance()).isEqualTo(eur("0.00"));
    assertThat(debt.state()).isEqualTo(PaymentState.PAID);
    assertThat(debt.isOverdue(LATER.plusDays(500))).isFalse();
  }

  @Test
  void whatWasPaidBetweenTwoOfThreeCountsForTheseTwoWhenTheRestIsPairedAnew() {
    var quarter =
        quarter(
            revision(FIRST, Map.of("CMS", "100.00"), Map.of("AEWA", "100.00")),
            revision(LATER, Map.of("EUROBATS", "100.00"), Map.of("AEWA", "100.00")));
    var debts = debts(quarter, payment("AEWA", "CMS", "100.00", FIRST.plusDays(5)));
    assertThat(debts)
        .extracting(Debt::from, Debt::to, Debt::balance, Debt::dueOn)
        .contains(
            tuple("AEWA", "CMS", eur("0.00"), FIRST.plusDays(60)),
            tuple("CMS", "EUROBATS", eur("100.00"), LATER.plusDays(60)))
        .hasSize(2);
    assertThat(
            debts(
                quarter,
                payment("AEWA", "CMS", "100.00", FIRST.plusDays(5)),
                payment("CMS", "EUROBATS", "100.00", LATER.plusDays(5))))
        .extracting(Debt::balance, Debt::state)
        .containsOnly(tuple(eur("0.00"), PaymentState.PAID));
  }

  @Test
  void withoutAPaymentTheNewestRevisionAloneSaysWhoOwesWhom() {
    var quarter =
        quarter(
            revision(FIRST, Map.of("CMS", "100.00"), Map.of("AEWA", "100.00")),
            revision(LATER, Map.of("EUROBATS", "100.00"), Map.of("AEWA", "100.00")));
    assertThat(debts(quarter))
        .extracting(Debt::from, Debt::to, Debt::balance)
        .containsExactly(tuple("AEWA", "EUROBATS", eur("100.00")));
  }

  /** Whatever is restated and paid in between: who pays what is shown pays all, and no more. */
  @Property(tries = 200)
  void whatIsShownSettlesTheNewestRevision(@ForAll long seed) {
    var random = new Random(seed);
    var revisions = new ArrayList<Revision>();
    var payments = new ArrayList<Payment>();
    for (int number = 0; number < 4; number++) {
      var on = FIRST.plusDays(20L * number);
      revisions.add(revision(on, amounts(random, "100.00"), amounts(random, "100.00")));
      for (var debt : debts(quarter(revisions), payments)) {
        if (random.nextBoolean() && !debt.balance().isZero()) {
          pay(payments, debt, random.nextBoolean() ? debt.balance() : eur("1.00"), on.plusDays(3));
        }
      }
    }
    for (var debt : debts(quarter(revisions), payments)) {
      assertThat(debt.dueOn() == null).isEqualTo(debt.owed().isZero() && debt.balance().isZero());
      if (!debt.balance().isZero()) {
        pay(payments, debt, debt.balance(), LATER.plusDays(200));
      }
    }
    var settled = debts(quarter(revisions), payments);
    assertThat(settled).extracting(Debt::balance).containsOnly(eur("0.00"));
    var net = new TreeMap<String, Money>();
    for (var payment : payments) {
      net.merge(payment.from(), payment.settles().negate(), Money::add);
      net.merge(payment.to(), payment.settles(), Money::add);
    }
    for (var line : revisions.getLast().totals().settlement().lines()) {
      assertThat(net.getOrDefault(line.instrument(), eur("0.00"))).isEqualTo(line.balance());
    }
  }

  private static void pay(List<Payment> payments, Debt debt, Money signed, LocalDate on) {
    var debtor = debt.debtor();
    var amount = signed.isNegative() ? signed.negate() : signed;
    payments.add(payment(debtor, debt.other(debtor), Amounts.plain(amount), on));
  }

  private static Map<String, String> amounts(Random random, String whole) {
    var weights = new TreeMap<String, BigDecimal>();
    for (var who : List.of("ACCOBAMS", "AEWA", "CMS", "EUROBATS")) {
      weights.put(who, BigDecimal.valueOf(random.nextInt(1, 100)));
    }
    var parts = new TreeMap<String, String>();
    Apportionment.split(eur(whole), weights)
        .forEach((who, part) -> parts.put(who, Amounts.plain(part)));
    return parts;
  }

  private static Debt only(ServiceQuarter quarter, Payment... payments) {
    var debts = debts(quarter, payments);
    assertThat(debts).hasSize(1);
    return debts.getFirst();
  }

  private static List<Debt> debts(ServiceQuarter quarter, Payment... payments) {
    return debts(quarter, List.of(payments));
  }

  private static List<Debt> debts(ServiceQuarter quarter, List<Payment> payments) {
    return new Debts("EUR", List.of(quarter), payments, 60).all();
  }

  private static ServiceQuarter quarter(Revision... revisions) {
    return quarter(List.of(revisions));
  }

  private static ServiceQuarter quarter(List<Revision> revisions) {
    return new ServiceQuarter(
        "S.2027-Q1",
        "F",
        "S",
        Quarter.parse("2027-Q1"),
        1,
        Set.of("CMS", "AEWA", "EUROBATS"),
        new TreeMap<>(),
        revisions);
  }

  private static Revision revision(
      LocalDate on, Map<String, String> paid, Map<String, String> borne) {
    var like = QuarterExamples.firstQuarter();
    return new Revision(
        new QuarterTotals(
            like.family(),
            like.service(),
            like.quarter(),
            1,
            "EUR",
            false,
            new TreeSet<>(),
            like.instruments(),
            like.total(),
            List.of(),
            new TreeMap<>(),
            Settlement.of(money(paid), money(borne), "EUR"),
            List.of(),
            List.of()),
        null,
        on,
        BY,
        List.of());
  }

  private static SortedMap<String, Money> money(Map<String, String> amounts) {
    var money = new TreeMap<String, Money>();
    amounts.forEach((who, amount) -> money.put(who, eur(amount)));
    return money;
  }

  private static Payment payment(String from, String to, String amount, LocalDate on) {
    return new Payment(
        from + on,
        "F",
        1,
        Set.of(),
        "S",
        Quarter.parse("2027-Q1"),
        from,
        to,
        on,
        eur(amount),
        null,
        eur(amount),
        from + on,
        new Payment.Recorded(on, BY),
        new Payment.Recorded(on, BY),
        null);
  }

  private static Debt debt(String quarter, String from, String to, Money owed) {
    var nothing = eur("0.00");
    return new Debt(
        Quarter.parse(quarter), from, to, owed, nothing, nothing, owed, PaymentState.OPEN, null);
  }
}

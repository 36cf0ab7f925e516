package org.cmsfamily.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cmsfamily.platform.money.Amounts.eur;
import static org.cmsfamily.reporting.ledger.LedgerExamples.HEADER;
import static org.cmsfamily.reporting.ledger.LedgerExamples.context;
import static org.cmsfamily.reporting.ledger.LedgerExamples.line;
import static org.cmsfamily.reporting.ledger.LedgerExamples.validate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.csv.LineViolation;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What takes an entry back, whole or in part (domain, ledger entry). */
class ReversalRulesTest {

  private static final LedgerEntry ENTRY = money("R1", "10.00");

  @Test
  void whatTakesBackAllThatIsLeftIsAllowed() {
    assertThat(broken(back(ENTRY, eur("-10.00")), ENTRY)).isEmpty();
    assertThat(broken(back(ENTRY, eur("-0.01")), ENTRY)).isEmpty();
  }

  @Test
  void whatTakesBackMoreThanIsLeftIsRefused() {
    assertThat(messages(back(ENTRY, eur("-10.01")), ENTRY))
        .containsExactly("amount: Only 10.00 EUR of R1 is left to take back");
    var credit = validate(HEADER + row("R1", "10.00", "") + row("R2", "-4.00", "R1"), books());
    var left = Remainder.of(ENTRY, List.of(credit.accepted().getLast()));
    assertThat(ReversalRules.brokenBy(back(ENTRY, eur("-6.01")), ENTRY, left).getFirst().message())
        .isEqualTo("Only 6.00 EUR of R1 is left to take back");
    assertThat(ReversalRules.brokenBy(back(ENTRY, eur("-6.00")), ENTRY, left)).isEmpty();
  }

  @Test
  void whatTakesBackIsNegative() {
    assertThat(messages(back(ENTRY, eur("10.00")), ENTRY))
        .containsExactly("amount: What takes an entry back is negative");
  }

  @Test
  void nothingIsTakenBackTwiceNorAReversal() {
    var entries = validate(HEADER + row("R1", "10.00", "") + row("R2", "-10.00", "R1"), books());
    var back = entries.accepted().getLast();
    var nothing = Remainder.of(ENTRY, List.of(back));
    assertThat(ReversalRules.brokenBy(back(ENTRY, eur("-1.00")), ENTRY, nothing))
        .extracting(LineViolation::message)
        .containsExactly("R1 is reversed already");
    assertThat(messages(back(back, eur("10.00")), back))
        .containsExactly("reverses: R2 is a reversal itself");
  }

  @Test
  void aReversalIsAlikeInServiceBearerKindAndQuarter() {
    var other =
        new LedgerLine(
            7,
            "R9",
            "another",
            "CMS",
            LocalDate.of(2027, 5, 11),
            Quarter.parse("2027-Q2"),
            Kind.ONE_TIME,
            eur("-1.00"),
            null,
            "",
            "",
            "",
            "R1");
    assertThat(messages(other, ENTRY))
        .containsExactly(
            "service: The reversed entry has service 'conference-services-cms-aewa', not 'another'",
            "borne_by: The reversed entry has borne_by 'key', not 'CMS'",
            "kind: The reversed entry has kind 'actual', not 'one-time'",
            "concerns: The reversed entry has concerns '2027-Q1', not '2027-Q2'");
    assertThat(ReversalRules.brokenBy(other, ENTRY, left(ENTRY)).getFirst().line()).isEqualTo(7);
  }

  @Test
  void aReversalIsOfTheSameCurrencyAndSaysOnlyThat() {
    assertThat(messages(back(ENTRY, Money.of(-100, "USD")), ENTRY))
        .containsExactly("currency: The reversed entry is of 10.00 EUR, not USD");
  }

  @Test
  void ofAnotherInstrumentsLineTheBearerIsItself() {
    var alone =
        validate(
                HEADER + line("R1", "CMS", "CMS", "2027-02-10", "actual", "10.00", "EUR", ""),
                books())
            .accepted()
            .getFirst();
    assertThat(broken(back(alone, eur("-10.00")), alone)).isEmpty();
  }

  @Test
  void staffDaysAreTakenBackInDays() {
    var days = days("5.50");
    assertThat(broken(backDays(days, "-5.50"), days)).isEmpty();
    assertThat(messages(backDays(days, "-5.51"), days))
        .containsExactly("amount: Only 5.50 days of R1 is left to take back");
    assertThat(messages(backDays(days, "5.50"), days))
        .containsExactly("amount: What takes an entry back is negative");
    var credit =
        validate(HEADER + daysRow("R1", "5.50", "") + daysRow("R2", "-2.50", "R1"), books());
    var left = Remainder.of(days, List.of(credit.accepted().getLast()));
    assertThat(left.days()).isEqualByComparingTo("3");
    assertThat(left.isNothing()).isFalse();
    assertThat(ReversalRules.brokenBy(backDays(days, "-3.01"), days, left)).hasSize(1);
    var all = validate(HEADER + daysRow("R1", "5.50", "") + daysRow("R2", "-5.50", "R1"), books());
    assertThat(Remainder.of(days, List.of(all.accepted().getLast())).isNothing()).isTrue();
  }

  @Test
  void aMissingTargetIsNamedByItsReference() {
    var violation = ReversalRules.noTarget(back(ENTRY, eur("-1.00")));
    assertThat(violation.column()).isEqualTo("reverses");
    assertThat(violation.message()).isEqualTo("There is no entry with the reference R1");
  }

  @Test
  void thePartThatIsTakenBackIsTheSameInEveryCurrency() {
    var dollars =
        validate(
                HEADER + line("R1", "CMS", "key", "2027-01-10", "actual", "300.00", "USD", ""),
                books())
            .accepted()
            .getFirst();
    var part = left(dollars).part(back(dollars, Money.of(-100, "USD")));
    assertThat(part.amount()).isEqualTo(Money.of(-100, "USD"));
    for (var both :
        List.of(
            List.of(part.booked(), dollars.booked()),
            List.of(part.planned(), dollars.planned()),
            List.of(part.reported(), dollars.reported()))) {
      assertThat(Amounts.number(both.getFirst()).multiply(BigDecimal.valueOf(-3)))
          .isCloseTo(Amounts.number(both.getLast()), within(new BigDecimal("0.03")));
    }
    var all = left(dollars).part(back(dollars, Money.of(-300, "USD")));
    assertThat(all.booked()).isEqualTo(dollars.booked().negate());
    assertThat(all.planned()).isEqualTo(dollars.planned().negate());
    assertThat(all.reported()).isEqualTo(dollars.reported().negate());
  }

  @Test
  void aReversalByRequestTakesAllThatIsLeftUnlessItSaysHowMuch() {
    var whole = new Reversal("R2", LocalDate.of(2027, 5, 11), "d", "doc", null, null);
    var line = whole.line(3, ENTRY, left(ENTRY));
    assertThat(line)
        .isEqualTo(
            new LedgerLine(
                3,
                "R2",
                ENTRY.service(),
                "key",
                LocalDate.of(2027, 5, 11),
                ENTRY.concerns(),
                Kind.ACTUAL,
                eur("-10.00"),
                null,
                "",
                "d",
                "doc",
                "R1"));
    var part =
        new Reversal("R2", LocalDate.of(2027, 5, 11), "d", "doc", eur("4.00"), BigDecimal.TEN);
    assertThat(part.line(3, ENTRY, left(ENTRY)).amount()).isEqualTo(eur("-4.00"));
    assertThat(part.line(3, ENTRY, left(ENTRY)).days()).isNull();
    var days = days("5.50");
    assertThat(whole.line(3, days, left(days)).days()).isEqualByComparingTo("-5.50");
    assertThat(whole.line(3, days, left(days)).borneBy()).isEqualTo("CMS");
    assertThat(part.line(3, days, left(days)).days()).isEqualByComparingTo("-10");
    assertThat(part.line(3, days, left(days)).amount()).isNull();
  }

  private static List<LineViolation> broken(LedgerLine line, LedgerEntry target) {
    return ReversalRules.brokenBy(line, target, left(target));
  }

  private static List<String> messages(LedgerLine line, LedgerEntry target) {
    return broken(line, target).stream().map(v -> v.column() + ": " + v.message()).toList();
  }

  private static Remainder left(LedgerEntry entry) {
    return Remainder.of(entry, List.of());
  }

  private static LedgerLine back(LedgerEntry entry, Money amount) {
    return back(entry, amount, null);
  }

  private static LedgerLine backDays(LedgerEntry entry, String days) {
    return back(entry, null, new BigDecimal(days));
  }

  private static LedgerLine back(
      LedgerEntry entry, @Nullable Money amount, @Nullable BigDecimal days) {
    return new LedgerLine(
        2,
        "R9",
        entry.service(),
        entry.borneBy() == null ? "key" : entry.borneBy(),
        LocalDate.of(2027, 5, 11),
        null,
        entry.kind(),
        amount,
        days,
        "",
        "",
        "",
        entry.reference());
  }

  private static LedgerEntry money(String reference, String amount) {
    return validate(HEADER + row(reference, amount, ""), books()).accepted().getFirst();
  }

  private static LedgerEntry days(String days) {
    return validate(HEADER + daysRow("R1", days, ""), books()).accepted().getFirst();
  }

  private static String row(String reference, String amount, String reverses) {
    return line(reference, "CMS", "key", "2027-02-10", "actual", amount, "EUR", reverses);
  }

  private static String daysRow(String reference, String days, String reverses) {
    return "%s,conference-services-cms-aewa,CMS,CMS,2027-02-10,,redeployed,%s,,day,support,d,doc,%s\n"
        .formatted(reference, days, reverses);
  }

  private static ImportContext books() {
    return context("CMS", List.of());
  }
}

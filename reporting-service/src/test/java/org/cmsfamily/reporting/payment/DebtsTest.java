package org.cmsfamily.reporting.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.platform.money.Amounts.eur;

import java.util.List;
import java.util.Locale;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.settlement.Transfer;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DebtsTest {

  @ParameterizedTest
  @CsvSource({
    "0.00, open",
    "0.01, part-paid",
    "23999.99, part-paid",
    "24000.00, paid",
    "24000.01, paid"
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

  private static Debt debt(String quarter, String from, String to, Money owed) {
    var nothing = eur("0.00");
    return new Debt(
        Quarter.parse(quarter), from, to, owed, nothing, nothing, owed, PaymentState.OPEN, null);
  }
}

package org.cmsfamily.workbench.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.cmsfamily.workbench.call.Money;
import org.junit.jupiter.api.Test;

class KindSumTest {

  @Test
  void entriesOfOneKindAreAddedAndThoseOfAnotherNever() {
    var sums =
        KindSum.of(
            List.of(
                group(EntryKind.IN_KIND, "EUR", 3, "5780.12", "0"),
                group(EntryKind.ACTUAL, "EUR", 114, "45000.00", "0"),
                group(EntryKind.ACTUAL, "EUR", 2, "-12.50", "0")));
    assertThat(sums).extracting(KindSum::kind).containsExactly(EntryKind.ACTUAL, EntryKind.IN_KIND);
    assertThat(sums.getFirst().count()).isEqualTo(116);
    assertThat(sums.getFirst().booked()).isEqualTo(new Money(new BigDecimal("44987.50"), "EUR"));
  }

  @Test
  void amountsOfTwoCurrenciesAreNeverAdded() {
    assertThat(
            KindSum.of(
                List.of(
                    group(EntryKind.ACTUAL, "EUR", 1, "1.00", "0"),
                    group(EntryKind.ACTUAL, "USD", 1, "1.00", "0"))))
        .hasSize(2);
  }

  @Test
  void redeployedStaffIsCountedInDays() {
    var sum =
        KindSum.of(List.of(group(EntryKind.REDEPLOYED, "EUR", 2, "0.00", "13.00"))).getFirst();
    assertThat(sum.countsDays()).isTrue();
    assertThat(sum.days()).isEqualByComparingTo("13");
  }

  private static PostingGroup group(
      EntryKind kind, String currency, int count, String amount, String days) {
    return new PostingGroup(
        "L1",
        "B1",
        "conference-services",
        "2027-Q1",
        kind,
        "CMS",
        "CMS",
        null,
        count,
        new Money(new BigDecimal(amount), currency),
        new BigDecimal(days));
  }
}

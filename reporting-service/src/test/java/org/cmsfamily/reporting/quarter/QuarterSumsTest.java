package org.cmsfamily.reporting.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.platform.money.Amounts.eur;
import static org.cmsfamily.reporting.quarter.QuarterExamples.Q1;
import static org.cmsfamily.reporting.quarter.QuarterExamples.conferenceServices;
import static org.cmsfamily.reporting.quarter.QuarterExamples.group;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.cmsfamily.reporting.ledger.Kind;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.settlement.Transfer;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

class QuarterSumsTest {

  @Test
  void savingsAreBaselineLessActualLessOneTime() {
    var totals = QuarterExamples.firstQuarter();
    assertThat(savings(totals, "CMS")).isEqualTo(eur("-6000.00"));
    assertThat(savings(totals, "AEWA")).isEqualTo(eur("-4000.00"));
    assertThat(totals.total().savings()).isEqualTo(eur("-10000.00"));
  }

  @Test
  void aQuarterAboveItsPhasedPartIsAWarning() {
    assertThat(QuarterExamples.firstQuarter().warnings())
        .extracting(Warning::message)
        .containsExactly(
            "AEWA needs 4,000.00 EUR more than the quarter's part of its baseline",
            "CMS needs 6,000.00 EUR more than the quarter's part of its baseline");
  }

  @Test
  void aewaOwesCmsWhatCmsPaidForIt() {
    assertThat(QuarterExamples.firstQuarter().settlement().transfers())
        .containsExactly(new Transfer("AEWA", "CMS", eur("24000.00")));
  }

  @Test
  void incomeIsNeverASavingButLowersWhatIsNeeded() {
    var groups = new ArrayList<>(QuarterExamples.groupsOfFirstQuarter());
    groups.add(group("b2.1", Kind.VOLUNTARY_INCOME, "CMS", "CMS", eur("3000.00")));
    var figures = totals(groups).of("CMS");
    assertThat(figures.savings()).isEqualTo(eur("-6000.00"));
    assertThat(figures.needed()).isEqualTo(eur("33000.00"));
  }

  @Test
  void inKindAndAvoidedStandBesideSavings() {
    var groups = new ArrayList<>(QuarterExamples.groupsOfFirstQuarter());
    groups.add(group("b2.1", Kind.IN_KIND, "AEWA", "AEWA", eur("999.00")));
    groups.add(group("b2.2", Kind.AVOIDED, "AEWA", "AEWA", eur("500.00")));
    var figures = totals(groups).of("AEWA");
    assertThat(figures.savings()).isEqualTo(eur("-4000.00"));
    assertThat(figures.inKind()).isEqualTo(eur("999.00"));
    assertThat(figures.avoided()).isEqualTo(eur("500.00"));
  }

  @Test
  void anOpenQuarterIsProvisionalAndNamesWhoHasNotClosed() {
    var totals =
        new QuarterSums(conferenceServices(), Q1, List.of(), new TreeSet<>(List.of("AEWA")))
            .totals(0);
    assertThat(totals.provisional()).isTrue();
    assertThat(totals.notClosed()).containsExactly("AEWA");
    assertThat(savings(totals, "CMS")).isEqualTo(eur("30000.00"));
  }

  private static QuarterTotals totals(List<PostingGroup> groups) {
    return new QuarterSums(conferenceServices(), Q1, groups, new TreeSet<>()).totals(1);
  }

  private static Money savings(QuarterTotals totals, String instrument) {
    return totals.of(instrument).savings();
  }
}

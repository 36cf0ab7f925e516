package org.cmsfamily.reporting.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.platform.money.Amounts.eur;
import static org.cmsfamily.reporting.quarter.QuarterExamples.conferenceServices;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.ledger.Kind;
import org.cmsfamily.reporting.ledger.LedgerEntry;
import org.cmsfamily.reporting.ledger.LedgerExamples;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.neutrality.Neutrality;
import org.cmsfamily.reporting.neutrality.NeutralityStatus;
import org.cmsfamily.reporting.settlement.Transfer;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The eight sample extracts of 2027 give the figures that their description states. */
class SampleYearTest {

  @ParameterizedTest
  @CsvSource({
    "2027-Q1, -6000.00, -4000.00, 15000.00, 24000.00, 5780.96, 3612.79",
    "2027-Q2, 3000.00, 2000.00, 0.00, 18000.00, 5779.95, 3613.03",
    "2027-Q3, 3000.00, 2000.00, 0.00, 18000.00, 5782.79, 3613.62",
    "2027-Q4, 3000.00, 2000.00, 0.00, 18000.00, 5780.12, 3611.80"
  })
  void eachQuarterHasItsFigures(
      String quarter,
      String cmsSavings,
      String aewaSavings,
      String oneTime,
      String aewaOwes,
      String cmsInKind,
      String aewaInKind) {
    var totals = totals(quarter);
    var cms = totals.of("CMS");
    var aewa = totals.of("AEWA");
    assertThat(totals.total().actual()).isEqualTo(eur("45000.00"));
    assertThat(cms.actual()).isEqualTo(eur("27000.00"));
    assertThat(aewa.actual()).isEqualTo(eur("18000.00"));
    assertThat(totals.total().oneTime()).isEqualTo(eur(oneTime));
    assertThat(cms.savings()).isEqualTo(eur(cmsSavings));
    assertThat(aewa.savings()).isEqualTo(eur(aewaSavings));
    assertThat(totals.settlement().transfers())
        .containsExactly(new Transfer("AEWA", "CMS", eur(aewaOwes)));
    assertThat(cms.inKind()).isEqualTo(eur(cmsInKind));
    assertThat(aewa.inKind()).isEqualTo(eur(aewaInKind));
    assertThat(List.of(cms.avoided(), aewa.avoided())).containsOnly(eur("4500.00"));
    assertThat(cms.redeployedDays()).hasToString("16.00");
    assertThat(aewa.redeployedDays()).hasToString("13.00");
  }

  @Test
  void theYearSavesAndStaysWithinBothBaselines() {
    var groups = new ArrayList<PostingGroup>();
    var savings = eur("0");
    for (var quarter : List.of("2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4")) {
      groups.addAll(LedgerExamples.sampleGroups(quarter));
      savings = savings.add(totals(quarter).of("CMS").savings());
    }
    assertThat(savings).isEqualTo(eur("3000.00"));
    assertThat(new Neutrality(conferenceServices(), groups).of(2027).values())
        .extracting(need -> need.verdict())
        .containsOnly(NeutralityStatus.WITHIN);
  }

  /** Invariant 4. */
  @ParameterizedTest
  @ValueSource(strings = {"2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4"})
  void totalsEqualTheSumOverTheEntries(String quarter) {
    var entries = LedgerExamples.sampleEntries(quarter);
    var totals = totals(quarter);
    assertThat(sum(entries, Kind.ACTUAL)).isEqualTo(totals.total().actual());
    assertThat(sum(entries, Kind.ONE_TIME)).isEqualTo(totals.total().oneTime());
    assertThat(sum(entries, Kind.IN_KIND)).isEqualTo(totals.total().inKind());
    assertThat(sum(entries, Kind.AVOIDED)).isEqualTo(totals.total().avoided());
  }

  private static Money sum(List<LedgerEntry> entries, Kind kind) {
    return Amounts.sum(
        entries.stream().filter(entry -> entry.kind() == kind).map(LedgerEntry::booked).toList(),
        "EUR");
  }

  private static QuarterTotals totals(String quarter) {
    return new QuarterSums(
            conferenceServices(),
            Quarter.parse(quarter),
            LedgerExamples.sampleGroups(quarter),
            new TreeSet<>())
        .totals(1);
  }
}

package org.cmsfamily.reporting.neutrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.platform.money.Amounts.eur;
import static org.cmsfamily.reporting.quarter.QuarterExamples.conferenceServices;
import static org.cmsfamily.reporting.quarter.QuarterExamples.group;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.ledger.Kind;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.quarter.QuarterExamples;
import org.junit.jupiter.api.Test;

/** Scenario S16's rule. */
class NeutralityTest {

  @Test
  void theWholeYearsBaselineIsTheLimitToTheCent() {
    assertThat(aewaOf2027(own(Kind.ACTUAL, "80000.00")).verdict())
        .isEqualTo(NeutralityStatus.WITHIN);
    var above = aewaOf2027(own(Kind.ACTUAL, "80000.01"));
    assertThat(above.verdict()).isEqualTo(NeutralityStatus.EXCEEDED);
    assertThat(above.excess()).isEqualTo(eur("0.01"));
  }

  @Test
  void oneTimeCostCountsAndVoluntaryIncomeRelieves() {
    var over = List.of(own(Kind.ACTUAL, "79000.00"), own(Kind.ONE_TIME, "2000.00"));
    assertThat(aewaOf2027(over.toArray(PostingGroup[]::new)).verdict())
        .isEqualTo(NeutralityStatus.EXCEEDED);
    assertThat(
            aewaOf2027(over.get(0), over.get(1), own(Kind.VOLUNTARY_INCOME, "1000.00")).verdict())
        .isEqualTo(NeutralityStatus.WITHIN);
  }

  @Test
  void inKindAndAvoidedNeverCount() {
    assertThat(aewaOf2027(own(Kind.IN_KIND, "90000.00"), own(Kind.AVOIDED, "90000.00")).needed())
        .isEqualTo(eur("0.00"));
  }

  @Test
  void aboveTheBaselineOnlyAtTheRatesBookedWithIsExchange() {
    assertThat(aewaOf2027(booked("80001.00", "79000.00")).verdict())
        .isEqualTo(NeutralityStatus.EXCEEDED_THROUGH_EXCHANGE);
    assertThat(aewaOf2027(booked("79000.00", "80001.00")).verdict())
        .isEqualTo(NeutralityStatus.EXCEEDED);
  }

  @Test
  void anEntryCountsInTheYearItConcernsWhereverItIsBooked() {
    var late = own(Kind.ACTUAL, "80000.01").countedIn(Quarter.parse("2028-Q1"));
    assertThat(aewaOf2027(late).verdict()).isEqualTo(NeutralityStatus.EXCEEDED);
    var neutrality = new Neutrality(conferenceServices(), List.of(late));
    assertThat(Objects.requireNonNull(neutrality.of(2028).get("AEWA")).needed())
        .isEqualTo(eur("0.00"));
  }

  private static PostingGroup own(Kind kind, String amount) {
    return group("own-" + kind, kind, "AEWA", "AEWA", eur(amount));
  }

  private static PostingGroup booked(String booked, String planned) {
    return new PostingGroup(
        "l",
        "b",
        "CMS-FAMILY",
        conferenceServices().code(),
        QuarterExamples.Q1,
        QuarterExamples.Q1,
        Kind.ACTUAL,
        "AEWA",
        "AEWA",
        null,
        1,
        eur(booked),
        eur(planned),
        BigDecimal.ZERO,
        "",
        null);
  }

  private static YearNeed aewaOf2027(PostingGroup... groups) {
    return Objects.requireNonNull(
        new Neutrality(conferenceServices(), List.of(groups)).of(2027).get("AEWA"));
  }
}

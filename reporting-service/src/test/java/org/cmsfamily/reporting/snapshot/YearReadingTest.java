package org.cmsfamily.reporting.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cmsfamily.platform.money.Amounts.eur;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.ledger.Kind;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.junit.jupiter.api.Test;

/** What a report says of a budget year is what the findings say of it. */
class YearReadingTest {
  private static final ServiceFacts SERVICE =
      org.cmsfamily.reporting.quarter.QuarterExamples.conferenceServices();
  private static final Quarter Q4 = Quarter.parse("2027-Q4");
  private static final PostingGroup IN_TIME =
      QuarterExamples.shared(Q4, Kind.ACTUAL, eur("170000.00"), 1);
  private static final PostingGroup LATE =
      QuarterExamples.shared(Q4, Kind.ACTUAL, eur("40000.00"), 1)
          .countedIn(Quarter.parse("2028-Q1"));

  @Test
  void aLateEntryCountsInTheYearThatItConcernsAndIsNamedAsNotYetClosed() {
    var years = reading("2027-Q4", List.of(), IN_TIME, LATE).of(2027);

    assertThat(years)
        .extracting(NeutralityFacts::instrument, NeutralityFacts::neededAtPlannedRate)
        .containsExactly(tuple("AEWA", eur("84000.00")), tuple("CMS", eur("126000.00")));
    assertThat(years).extracting(NeutralityFacts::verdict).containsOnly("exceeded");
    assertThat(years)
        .extracting(NeutralityFacts::notYetClosed)
        .containsExactly(eur("16000.00"), eur("24000.00"));
    assertThat(years.getFirst().lots()).containsExactly(IN_TIME.id(), LATE.id());
  }

  @Test
  void aLateEntryStandsAmongTheSumsOfTheReport() {
    assertThat(reading("2027-Q4", List.of(), IN_TIME, LATE).late()).containsExactly(LATE);
  }

  @Test
  void whatIsBookedForTheQuartersAfterThePeriodStandsBesideTheNeed() {
    var years = reading("2027-Q3", List.of(), IN_TIME).of(2027);

    assertThat(years).extracting(facts -> facts.needed().isZero()).containsOnly(true);
    assertThat(years)
        .extracting(NeutralityFacts::bookedForLater)
        .containsExactly(eur("68000.00"), eur("102000.00"));
  }

  @Test
  void aYearWithAQuarterThatSomebodyHasNotClosedHasNoNeutrality() {
    assertThat(reading("2027-Q4", List.of("AEWA"), IN_TIME).of(2027)).isEmpty();
  }

  /** All quarters of 2027 up to the last are closed, but for the last, if somebody has not. */
  private static YearReading reading(String last, List<String> notClosed, PostingGroup... booked) {
    var period = Period.parse(last);
    var quarters = new ArrayList<QuarterInput>();
    for (var quarter : new Period(Quarter.parse("2027-Q1"), period.last()).quarters()) {
      var open = quarter.equals(period.last()) ? new TreeSet<>(notClosed) : new TreeSet<String>();
      var counted = List.of(booked).stream().filter(g -> g.quarter().equals(quarter)).toList();
      quarters.add(
          new QuarterInput(
              QuarterExamples.totals(quarter, open.isEmpty() ? 1 : 0, open, counted),
              null,
              List.of()));
    }
    return new YearReading(SERVICE, period, quarters, List.of(booked));
  }
}

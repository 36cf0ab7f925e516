package org.cmsfamily.reporting.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.replica.ReportingPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @Test
  void aYearIsItsFourQuarters() {
    assertThat(Period.parse("2027")).hasToString("2027-Q1..2027-Q4");
    assertThat(Period.parse("2027").quarters()).hasSize(4);
  }

  @Test
  void aRunOfOneQuarterIsThatQuarter() {
    assertThat(Period.parse("2027-Q2..2027-Q2")).hasToString("2027-Q2");
  }

  @Test
  void itIsReadAsItIsWritten() {
    var period = Period.parse("2026-Q4..2027-Q2");
    assertThat(Json.read(Json.write(period), Period.class)).isEqualTo(period);
    assertThat(period.quarters()).hasSize(3);
    assertThat(period.lastDay()).isEqualTo("2027-06-30");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2027-Q5", "2027-Q2..2027-Q1", "2027-Q1..", "2010-Q1..2027-Q4", "27", "Q1"})
  void whatIsNoneIsRefused(String text) {
    assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "QUARTER, 2027-Q2, 2027-Q2",
    "HALF_YEAR, 2027-Q1, 2027-Q1..2027-Q2",
    "HALF_YEAR, 2027-Q2, 2027-Q1..2027-Q2",
    "HALF_YEAR, 2027-Q3, 2027-Q3..2027-Q4",
    "YEAR, 2027-Q1, 2027-Q1..2027-Q4",
    "YEAR, 2027-Q4, 2027-Q1..2027-Q4"
  })
  void aFamilysReportingPeriodIsAPartOfTheCalendarYear(
      ReportingPeriod length, String quarter, String period) {
    assertThat(Period.of(length, Quarter.parse(quarter))).hasToString(period);
  }
}

package org.cmsfamily.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.replica.Indicator;
import org.cmsfamily.reporting.snapshot.MeasurementFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A measurement is a number, however it is written. */
class IndicatorReportTest {

  @ParameterizedTest
  @CsvSource({
    "up, 10, 10.0, not-improved",
    "up, 10.0, 10, not-improved",
    "down, 10, 010.000, not-improved",
    "up, 10, 10.1, improved",
    "down, 10, 9.9, improved",
    "up, 10, 20.00, met",
    "down, 10, 11, not-improved"
  })
  void whatStandsWhereItStoodHasNotImproved(
      String direction, String baseline, String measured, String verdict) {
    var target = direction.equals("up") ? "20" : "5";
    var indicator = new Indicator("days", null, null, direction, baseline, target);
    var facts = new MeasurementFacts("M1", Quarter.parse("2027-Q1"), "days", measured);
    assertThat(IndicatorReport.of(indicator, List.of(facts)).verdict()).isEqualTo(verdict);
  }

  @Test
  void aReportOfBeforeSaysWhatItSaid() {
    var indicator = new Indicator("days", null, null, "up", "10", "20");
    var facts = new MeasurementFacts("M1", Quarter.parse("2027-Q1"), "days", "10.0");
    assertThat(IndicatorReport.asText(indicator, List.of(facts)).verdict()).isEqualTo("improved");
  }
}

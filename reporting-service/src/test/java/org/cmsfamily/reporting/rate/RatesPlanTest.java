package org.cmsfamily.reporting.rate;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.reporting.Golden;
import org.cmsfamily.reporting.csv.LineViolation;
import org.cmsfamily.reporting.csv.LineViolations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RatesPlanTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 4, 12);
  private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 1);
  private static final Rate WRONG =
      new Rate("CHF", FEBRUARY, new BigDecimal("1.1990"), "typed upside down");
  private static final String HEADER = "currency,in_force_from,per_usd,source\n";

  @Test
  void theUnsOwnTableIsReadAndACountryIsNoRateOfItsOwn() {
    var file = RatesFile.read(bytes(unTable("0.882")), null);
    var plan = plan(null);
    file.rates().forEach(plan::add);
    assertThat(plan.violations()).isEmpty();
    assertThat(plan.toStore())
        .extracting(each -> each.rate().currency() + " " + each.rate().perUsd())
        .containsExactly("EUR 0.882", "CHF 0.834");
    assertThat(plan.toStore().getFirst().rate().inForceFrom()).isEqualTo("2026-10-01");
    assertThat(plan.view("b", file.lines())).isEqualTo(new RatesView("b", 4, 2, 0, 0, 1, 1));
  }

  @Test
  void aTableThatContradictsItselfOrIsNoneIsRefused() {
    var file = RatesFile.read(bytes(unTable("0.883")), null);
    var plan = plan(null);
    file.rates().forEach(plan::add);
    assertThat(plan.violations()).extracting(LineViolation::message).hasSize(1);
    assertThat(RatesFile.read(bytes("<rates><rate>1</rate></rates>"), null).violations().listed())
        .hasSize(1);
    assertThat(RatesFile.read(bytes("<rates><rate>"), null).violations().listed()).hasSize(1);
    var outside =
        "<!DOCTYPE r [<!ENTITY x SYSTEM"
            + " \"file:///etc/passwd\">]><r><f_curr_code>&x;</f_curr_code></r>";
    assertThat(RatesFile.read(bytes(outside), null).violations().listed()).hasSize(1);
  }

  @Test
  void aWrongRateIsCorrectedOnlyByNamingThePublishedTable() {
    var file = RatesFile.read(bytes(HEADER + "CHF,2027-02-01,0.834,UN\n"), null);
    var without = plan(null);
    file.rates().forEach(without::add);
    assertThat(without.violations().getFirst().message())
        .startsWith("The rate of CHF from 2027-02-01 is 1.1990, not 0.834.")
        .contains("?corrects=");
    var with = plan("UN table of 1 February 2027");
    file.rates().forEach(with::add);
    assertThat(with.toStore())
        .containsExactly(
            new RecordedRate(
                new Rate("CHF", FEBRUARY, new BigDecimal("0.834"), "UN"),
                2,
                "UN table of 1 February 2027",
                TODAY));
  }

  @Test
  void aRatesDateIsWithinReason() {
    for (var date : List.of("1989-12-31", "2029-04-13", "0207-01-01", "12027-01-01")) {
      var file = RatesFile.read(bytes(HEADER + "EUR," + date + ",0.9,UN\n"), null);
      var plan = new RatesPlan(List.of(), null, TODAY, file.violations());
      file.rates().forEach(plan::add);
      assertThat(plan.violations()).as(date).hasSize(1);
      assertThat(plan.violations().getFirst().column()).isEqualTo("in_force_from");
    }
  }

  @Test
  void theWireIsTheCommittedOne() {
    var rate = new Rate("EUR", FEBRUARY, new BigDecimal("0.921"), "UN");
    assertThatJson(Json.write(RateState.of("CMS-FAMILY", rate, LocalDate.of(2027, 3, 1))))
        .isEqualTo(Golden.own("reporting.rates.1"));
  }

  private static RatesPlan plan(@Nullable String corrects) {
    return new RatesPlan(
        List.of(new RecordedRate(WRONG, 1, null, TODAY)), corrects, TODAY, new LineViolations());
  }

  private static String unTable(String france) {
    return "<UN_OPERATIONAL_RATES_DATASET>"
        + country("EUR", "0.882")
        + country("EUR", france)
        + country("CHF", "0.834")
        + country("USD", "1")
        + "</UN_OPERATIONAL_RATES_DATASET>";
  }

  private static String country(String currency, String rate) {
    return """
    <UN_OPERATIONAL_RATES>
      <name>Money</name><f_curr_code>%s</f_curr_code><eff_date>01 Oct 2026</eff_date><rate>%s</rate>
    </UN_OPERATIONAL_RATES>
    """
        .formatted(currency, rate);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}

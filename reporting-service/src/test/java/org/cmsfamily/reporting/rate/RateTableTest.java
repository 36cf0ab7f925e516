package org.cmsfamily.reporting.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cmsfamily.platform.money.Amounts.eur;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.platform.money.Amounts;
import org.junit.jupiter.api.Test;

/** Scenario S12. */
class RateTableTest {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final RateTable RATES =
      new RateTable(
          List.of(
              rate("EUR", JULY, "0.921"),
              rate("EUR", LocalDate.of(2026, 7, 16), "0.905"),
              rate("CHF", JULY, "0.870")));

  @Test
  void eurosToDollarsDivideByTheEuroRate() {
    assertThat(RATES.convert(eur("600000.00"), "USD", JULY).amount())
        .isEqualTo(Amounts.of("651465.80", "USD"));
  }

  @Test
  void dollarsToEurosMultiplyByTheEuroRate() {
    assertThat(RATES.convert(Amounts.of("10000.00", "USD"), "EUR", JULY).amount())
        .isEqualTo(eur("9210.00"));
  }

  @Test
  void francsToEurosAreRoundedOnce() {
    // 1,000 × 0.921 ÷ 0.870 = 1,058.6206…
    assertThat(RATES.convert(Amounts.of("1000.00", "CHF"), "EUR", JULY).amount())
        .isEqualTo(eur("1058.62"));
  }

  @Test
  void theRoundingIsHalfEven() {
    var table = new RateTable(List.of(rate("EUR", JULY, "0.5")));
    assertThat(table.convert(Amounts.of("0.01", "USD"), "EUR", JULY).amount())
        .isEqualTo(eur("0.00"));
    assertThat(table.convert(Amounts.of("0.03", "USD"), "EUR", JULY).amount())
        .isEqualTo(eur("0.02"));
  }

  @Test
  void theRateOfTheDayCountsFromTheMiddleOfTheMonth() {
    assertThat(inForce(LocalDate.of(2026, 7, 15))).isEqualTo("0.921");
    assertThat(inForce(LocalDate.of(2026, 7, 16))).isEqualTo("0.905");
    assertThat(inForce(LocalDate.of(2026, 7, 31))).isEqualTo("0.905");
  }

  @Test
  void aRateWhoseNextTableIsMissingEndsWithItsMonth() {
    assertThat(inForce(LocalDate.of(2026, 8, 1))).isEqualTo("none");
    assertThat(inForce(LocalDate.of(2026, 6, 30))).isEqualTo("none");
    assertThat(inForce(LocalDate.of(2027, 7, 20))).isEqualTo("none");
  }

  @Test
  void aTurkishLiraOfMarchIsConvertedByTheTablesOfMarchOnly() {
    var march = LocalDate.of(2027, 3, 1);
    var october = LocalDate.of(2024, 10, 1);
    var old = List.of(rate("TRY", october, "34.10"), rate("EUR", october, "0.895"));
    var liras = Amounts.of("341000.00", "TRY");
    var day = LocalDate.of(2027, 3, 10);
    assertThatThrownBy(() -> new RateTable(old).convert(liras, "EUR", day))
        .hasMessage("There is no rate for TRY in force on 2027-03-10");
    var both = new ArrayList<>(old);
    both.add(rate("TRY", march, "49.00"));
    both.add(rate("EUR", march, "0.882"));
    assertThat(new RateTable(both).convert(liras, "EUR", day).amount()).isEqualTo(eur("6138.00"));
  }

  @Test
  void withoutARateNothingIsGuessed() {
    assertThatThrownBy(() -> RATES.convert(Amounts.of("1.00", "GBP"), "EUR", JULY))
        .hasMessage("There is no rate for GBP in force on 2026-07-01");
    assertThatThrownBy(() -> RATES.convert(Amounts.of("1.00", "USD"), "EUR", JULY.minusDays(1)))
        .hasMessage("There is no rate for EUR in force on 2026-06-30");
  }

  @Test
  void theSameCurrencyNeedsNoRate() {
    assertThat(RATES.convert(Amounts.of("1.00", "GBP"), "GBP", JULY))
        .isEqualTo(new Conversion(Amounts.of("1.00", "GBP"), null));
  }

  @Test
  void aConversionKeepsBothRatesItUsed() {
    assertThat(RATES.convert(Amounts.of("1.00", "CHF"), "EUR", LocalDate.of(2026, 7, 20)).rate())
        .isEqualTo(
            new RateUsed(
                "CHF",
                new BigDecimal("0.870"),
                JULY,
                "EUR",
                new BigDecimal("0.905"),
                LocalDate.of(2026, 7, 16)));
  }

  private static String inForce(LocalDate day) {
    return RATES.on("EUR", day).map(rate -> rate.perUsd().toPlainString()).orElse("none");
  }

  private static Rate rate(String currency, LocalDate from, String perUsd) {
    assertThat(Amounts.scale(currency)).isEqualTo(2);
    return new Rate(currency, from, new BigDecimal(perUsd), "sample");
  }
}

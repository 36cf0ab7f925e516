package org.cmsfamily.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

class JsonTest {

  record Line(Money amount, Quarter quarter, LocalDate on, BigDecimal share) {}

  @Test
  void anAmountIsAStringWithItsCurrencyThereAndBack() {
    var line =
        new Line(
            Amounts.eur("1234.50"),
            Quarter.parse("2027-Q1"),
            LocalDate.of(2027, 3, 31),
            new BigDecimal("60"));
    var json =
        """
        {"amount":{"amount":"1234.50","currency":"EUR"},"quarter":"2027-Q1","on":"2027-03-31","share":"60"}""";
    assertThat(Json.write(line)).isEqualTo(json);
    assertThat(Json.read(json, Line.class)).isEqualTo(line);
  }

  @Test
  void anAmountAsANumberIsRefused() {
    assertThatThrownBy(
            () -> Json.mapper().readValue("{\"amount\":1.5,\"currency\":\"EUR\"}", Money.class))
        .isInstanceOf(MismatchedInputException.class);
  }

  @Test
  void anAmountWithTooManyDecimalsIsRefused() {
    assertThatThrownBy(
            () ->
                Json.mapper().readValue("{\"amount\":\"1.505\",\"currency\":\"EUR\"}", Money.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("more than the 2 decimals of EUR");
  }

  @Test
  void theCanonicalFormDoesNotDependOnTheOrderOfKeys() {
    assertThat(CanonicalJson.of(new TreeMap<>(Map.of("b", 1, "a", "é"))))
        .isEqualTo("{\"a\":\"é\",\"b\":1}");
  }

  @Test
  void theCanonicalFormHasNoFractionAndNoHalfCharacter() {
    assertThatThrownBy(() -> CanonicalJson.of(Map.of("a", 1.5)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CanonicalJson.of(Map.of("a", "\ud800")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

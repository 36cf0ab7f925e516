package org.cmsfamily.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.cmsfamily.platform.wording.Language;
import org.cmsfamily.platform.wording.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

  @ParameterizedTest
  @CsvSource({
    "45.00, EUR, 45.00",
    "45.0, EUR, 45.00",
    "45, EUR, 45.00",
    "0045.00, EUR, 45.00",
    "-45.00, EUR, -45.00",
    "0.01, EUR, 0.01",
    "-0.00, EUR, 0.00",
    "45, JPY, 45",
    "45.123, KWD, 45.123",
    "999999999999999.99, EUR, 999999999999999.99"
  })
  void anAmountIsReadAsItIsWritten(String written, String currency, String read) {
    assertThat(Amounts.plain(Amounts.of(written, currency))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({
    "45.000, EUR",
    "1.000, EUR",
    "0.000, EUR",
    "45.00000, EUR",
    "45.0, JPY",
    "45.1230, KWD",
    "1000000000000000, EUR",
    "0000000000000001, EUR",
    "1e3, EUR",
    "1E3, EUR",
    "+45.00, EUR",
    "45., EUR",
    ".45, EUR",
    "'45,00', EUR",
    "'1,000.00', EUR",
    "1 000, EUR",
    "' 45', EUR",
    "'', EUR",
    "NaN, EUR",
    "٤٥, EUR",
    "45.00, EURO",
    "45.00, ''"
  })
  void whatCouldMeanAnotherAmountIsRefused(String written, String currency) {
    assertThatThrownBy(() -> Amounts.of(written, currency))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.00", "-0", "-0.0", "-0.00", "000.00"})
  void nothingIsNeverBooked(String nothing) {
    assertThatThrownBy(() -> Amounts.booked(nothing, "EUR"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(nothing + " is nothing to book");
  }

  @Test
  void aSumOfTheLargestAmountsIsReadAgain() {
    var largest = Amounts.eur("999999999999999.99");
    var sum = Amounts.sum(List.of(largest, largest), "EUR");
    assertThat(Amounts.written(Amounts.plain(sum), "EUR")).isEqualTo(sum);
    assertThat(Amounts.written("1234.5000", "EUR")).isEqualTo(Amounts.eur("1234.50"));
    assertThat(Amounts.written("1200", "EUR")).isEqualTo(Amounts.eur("1200"));
  }

  @Test
  void decimalsAreCountedAsWritten() {
    assertThat(Amounts.hasTooManyDecimals(new BigDecimal("45.000"), "EUR")).isTrue();
    assertThat(Amounts.hasTooManyDecimals(new BigDecimal("45.00"), "EUR")).isFalse();
  }

  @Test
  void aSentenceHasItsAmountsInTheNumbersOfItsLanguage() {
    var sentence = Text.of("limit-ceiling").with("amount", Amounts.said(Amounts.eur("1234.5")));
    assertThat(sentence.in(Language.EN).parameters()).containsEntry("amount", "1,234.50 EUR");
    assertThat(sentence.in(Language.FR).parameters()).containsEntry("amount", "1\u202f234,50 EUR");
    assertThat(sentence.in(Language.ES).parameters()).containsEntry("amount", "1.234,50 EUR");
  }
}

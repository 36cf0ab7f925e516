package org.cmsfamily.reporting.ledger.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.cmsfamily.reporting.ledger.profile.NumberForm.Minus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number is read as the profile declares numbers, or not at all. */
class NumberReaderTest {

  private static final NumberForm GERMAN = new NumberForm(",", ".", Minus.TRAILING);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.776,23 | 3776.23",
        "3776,23 | 3776.23",
        "164,10 | 164.10",
        "5.522,49- | -5522.49",
        "1.234.567 | 1234567"
      })
  void whatIsOfTheFormIsRead(String text, BigDecimal number) {
    assertThat(new NumberReader(GERMAN).read(text)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"3776.23", "-164,10", "1.23,4", "12.34.567", "1,234.56", "", "1 234,56", "(1,00)"})
  void whatIsNotOfTheFormIsRefused(String text) {
    var numbers = new NumberReader(GERMAN);
    assertThatThrownBy(() -> numbers.read(text)).hasMessageContaining("such as 1234,56-");
  }

  @Test
  void blanksAndParenthesesAreRead() {
    var french = new NumberReader(new NumberForm(",", " ", Minus.PARENTHESES));
    assertThat(french.read("1\u202f234,56")).isEqualByComparingTo("1234.56");
    assertThat(french.read("(1 234,56)")).isEqualByComparingTo("-1234.56");
  }

  @ParameterizedTest
  @CsvSource({"1234.50, '1234,5'", "-7312020, '7312020-'", "1000, '1000'"})
  void aWorkbooksNumberIsWrittenSoThatItIsReadAgain(BigDecimal number, String text) {
    assertThat(GERMAN.write(number)).isEqualTo(text);
    assertThat(new NumberReader(GERMAN).read(text)).isEqualByComparingTo(number);
  }
}

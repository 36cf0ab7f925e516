package org.cmsfamily.workbench.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.cmsfamily.workbench.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as people write them. */
class WrittenNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EN | 9000         | 9000
          EN | 9,000        | 9000
          EN | 9,000.50     | 9000.50
          EN | 1,234,567.8  | 1234567.8
          EN | 9 000.50     | 9000.50
          EN | -9,000       | -9000
          EN | 9000.50      | 9000.50
          EN | 9'000.50     | 9000.50
          EN | 9.000,50     | 9000.50
          EN | 0.50         | 0.50
          FR | 9 000,50     | 9000.50
          FR | 9\u00a0000,50 | 9000.50
          FR | 9\u202f000   | 9000
          FR | 9000,5       | 9000.5
          FR | 9000.50      | 9000.50
          FR | 9.000,50     | 9000.50
          ES | 9.000        | 9000
          ES | 9.000,50     | 9000.50
          ES | 9 000,50     | 9000.50
          ES | 1.234.567    | 1234567
          """)
  void anAmountIsReadAsItsLanguageWritesIt(Language language, String written, String amount) {
    assertThat(WrittenNumber.of(written, language).amount()).contains(amount);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EN | 9.000
          EN | 90,00,000
          EN | 9,000,50
          EN | 9000.505
          EN | 12 34
          EN | nine
          EN | 9,000 EUR
          EN | .
          FR | 9,000
          FR | 9.000
          ES | 9,000
          ES | 9,000.505
          """)
  void anAmountThatCouldBeTwoIsNotGuessed(Language language, String written) {
    assertThat(WrittenNumber.of(written, language).amount()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EN | 0.921    | 0.921
          EN | 1.105    | 1.105
          EN | 1482.3567 | 1482.3567
          FR | 0,921    | 0.921
          FR | 1,105    | 1.105
          FR | 0.921    | 0.921
          ES | 1 482,35 | 1482.35
          """)
  void anotherNumberMayHaveAsManyDecimalsAsItHas(Language language, String written, String number) {
    assertThat(WrittenNumber.of(written, language).number()).contains(number);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = "EN | 1,105\nFR | 1.105\nES | 1.105")
  void anotherNumberWithOneMarkOfThousandsIsNotGuessed(Language language, String written) {
    assertThat(WrittenNumber.of(written, language).number()).isEmpty();
  }
}

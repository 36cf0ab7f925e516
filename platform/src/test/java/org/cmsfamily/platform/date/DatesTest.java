package org.cmsfamily.platform.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.cmsfamily.platform.money.Quarter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  private static final List<Function<String, ?>> READERS =
      List.of(Dates::day, Dates::month, Dates::year, Dates::instant, Quarter::parse);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0207-01-01",
        "0000-01-01",
        "1899-12-31",
        "2201-01-01",
        "9999-12-31",
        "+12027-01-01",
        "+2027-01-01",
        "12027-01-01",
        "-2026-12-15",
        "-999999999-01-01",
        "2027-02-29",
        "2027-13-01",
        "2027-1-1",
        "20270101",
        "27-01-01",
        "２０２７-01-01",
        "2027-01-01T00:00:00",
        " 2027-01-01",
        "0000",
        "0207",
        "+2027",
        "1899",
        "2201",
        "1899-12",
        "2027-13",
        "-2027-01",
        "1899-Q4",
        "2201-Q1",
        "0207-Q1",
        "2027-Q5",
        "0207-01-01T00:00:00Z",
        "+12027-01-01T00:00:00Z",
        "-2027-01-01T00:00:00Z",
        "1900-01-01T00:00:00+01:00",
        "2027-01-01T25:00:00Z",
        "1767225600",
        ""
      })
  void whatNoDateCanBeIsNoneOfAnyKind(String text) {
    for (var reader : READERS) {
      assertThatThrownBy(() -> reader.apply(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("in the years 1900 to 2200");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1900-01-01",
        "2200-12-31",
        "2028-02-29",
        "1900-01",
        "2200-12",
        "1900",
        "2200",
        "1900-Q1",
        "2200-Q4",
        "1900-01-01T00:00:00Z",
        "2027-01-31T12:00:00.123456Z"
      })
  void whatCanBeADateIsOneOfExactlyOneKind(String text) {
    assertThat(READERS.stream().filter(reader -> reads(reader, text))).hasSize(1);
  }

  private static boolean reads(Function<String, ?> reader, String text) {
    try {
      return String.valueOf(reader.apply(text)).equals(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}

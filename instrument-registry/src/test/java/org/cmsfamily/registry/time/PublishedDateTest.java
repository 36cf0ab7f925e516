package org.cmsfamily.registry.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDateTest {

  @Test
  void aMonthCountsFromItsFirstDayAndAnEndUntilItsLast() {
    var month = new PublishedDate("2013-09");
    assertThat(month.first()).isEqualTo("2013-09-01");
    assertThat(month.last()).isEqualTo("2013-09-30");
    assertThat(month.endsBefore()).isEqualTo("2013-10-01");
    assertThat(month.precision()).isEqualTo(Precision.MONTH);
  }

  @Test
  void aYearCountsFromItsFirstDayAndAnEndUntilItsLast() {
    var year = new PublishedDate("1984");
    assertThat(year.first()).isEqualTo("1984-01-01");
    assertThat(year.endsBefore()).isEqualTo("1985-01-01");
  }

  @Test
  void aDayGivenAsAnEndIsTheFirstOnWhichItHoldsNoLonger() {
    assertThat(new PublishedDate("2000-07-17").endsBefore()).isEqualTo("2000-07-17");
  }

  @Test
  void aDateThatDoesNotExistIsNone() {
    for (var text : new String[] {"2027-02-29", "2027-13", "soon", "", "20270101", "2027-1-1"}) {
      assertThatIllegalArgumentException().as(text).isThrownBy(() -> new PublishedDate(text));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0206-12-15",
        "0000",
        "-2026-12-15",
        "-999999999-01-01",
        "1899-12-31",
        "0227",
        "+12027-01-01",
        "2201-01",
        "2201"
      })
  void aYearThatCannotBeMeantDoesNotComeIn(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> PublishedDate.read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900", "1926-12-15", "2200-12", "2200-12-31"})
  void aYearThatCanBeMeantDoes(String text) {
    assertThat(PublishedDate.read(text).text()).isEqualTo(text);
  }

  @Test
  void anUnknownBeginningCountsAsAlways() {
    var always = new Period(null, new PublishedDate("2000-07-17"));
    assertThat(always.contains(LocalDate.of(1, 1, 1))).isTrue();
    assertThat(always.contains(LocalDate.of(2000, 7, 16))).isTrue();
    assertThat(always.contains(LocalDate.of(2000, 7, 17))).isFalse();
  }

  @Test
  void aPeriodThatEndsBeforeItBeginsIsNone() {
    var day = new PublishedDate("2000-07-17");
    var before = new PublishedDate("2000-07-16");
    assertThatIllegalArgumentException().isThrownBy(() -> new Period(day, before));
    assertThat(Period.possible(day, day)).as("as a registrar enters it").isFalse();
  }

  @Test
  void aPeriodOfNoDayIsThatOfWhatIsWithdrawn() {
    var never = Period.never(LocalDate.of(2000, 7, 17));
    assertThat(never.isEmpty()).isTrue();
    assertThat(never.contains(LocalDate.of(2000, 7, 17))).isFalse();
    assertThat(new Period(null, null).isEmpty()).isFalse();
  }
}

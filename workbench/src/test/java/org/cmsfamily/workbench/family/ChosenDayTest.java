package org.cmsfamily.workbench.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChosenDayTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 1, 1);

  @Test
  void aDayIsTaken() {
    assertThat(ChosenDay.of("2000-07-16").orNull()).isEqualTo("2000-07-16");
  }

  @Test
  void anEmptyFieldAndWhatIsNoDateAreToday() {
    assertThat(ChosenDay.of(null).orElse(TODAY)).isEqualTo(TODAY);
    assertThat(ChosenDay.of("").orElse(TODAY)).isEqualTo(TODAY);
    assertThat(ChosenDay.of("2000-02-30").isChosen()).isFalse();
  }
}

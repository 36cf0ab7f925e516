package org.cmsfamily.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoundFiguresTest {

  @Test
  void theMedianOfAnOddNumberIsTheOneInTheMiddle() {
    assertThat(new RoundFigures(List.of(9.0, 1.0, 2.0), 1).median()).isEqualTo(2.0);
  }

  @Test
  void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
    assertThat(new RoundFigures(List.of(4.0, 1.0, 2.0, 9.0), 1).median()).isEqualTo(3.0);
  }

  @Test
  void oneRoundThatWasDisturbedChangesTheMedianLittleAndIsShown() {
    var figures = new RoundFigures(List.of(100.0, 101.0, 5.0, 102.0, 103.0), 1);

    assertThat(figures.median()).isEqualTo(101.0);
    assertThat(figures.least()).isEqualTo(5.0);
    assertThat(figures.most()).isEqualTo(103.0);
  }

  @Test
  void withoutARoundThereAreNoFigures() {
    assertThatIllegalArgumentException().isThrownBy(() -> new RoundFigures(List.of(), 1));
  }
}

package org.cmsfamily.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTest {

  @Test
  void aRateReachesItsTargetFromBelow() {
    assertThat(rate(1_000, 500).ratio()).isEqualTo(0.5);
    assertThat(rate(1_000, 500).reached()).isTrue();
    assertThat(rate(1_000, 499).reached()).isFalse();
  }

  @Test
  void aTimeReachesItsTargetFromAbove() {
    assertThat(time(2, 4).reached()).isTrue();
    assertThat(time(2, 4.1).reached()).isFalse();
  }

  @Test
  void theTableMarksWhatIsMissedAndNothingElse() {
    assertThat(ResultTable.head()).contains("floor", "Skein", "ratio", "target");
    assertThat(ResultTable.line(rate(1_000, 499)))
        .contains("499 req/s", "0.50 ×", "≥ 0.5 ×", "MISSED")
        .endsWith(System.lineSeparator());
    assertThat(ResultTable.line(time(2, 4)))
        .contains("2.00 s (2.00–2.00)", "2.00 ×", "≤ 2.0 ×")
        .doesNotContain("MISSED");
  }

  @Test
  void theProcessorsWorkIsComparedWhereItWasCounted() {
    var counted = new RoundFigures(List.of(1.0), 0.5);
    var more = new RoundFigures(List.of(1.0), 2.0);
    var uncounted = new RoundFigures(List.of(1.0), Double.NaN);

    assertThat(ResultTable.line(new Result("a case", Unit.SECONDS, 2, counted, more)))
        .contains("4.0 ×");
    assertThat(ResultTable.line(new Result("a case", Unit.SECONDS, 2, uncounted, uncounted)))
        .doesNotContain("NaN");
  }

  private static Result rate(double floor, double skein) {
    return result(Unit.REQUESTS_PER_SECOND, 0.5, floor, skein);
  }

  private static Result time(double floor, double skein) {
    return result(Unit.SECONDS, 2, floor, skein);
  }

  private static Result result(Unit unit, double target, double floor, double skein) {
    return new Result(
        "a case",
        unit,
        target,
        new RoundFigures(List.of(floor), 1),
        new RoundFigures(List.of(skein), 1));
  }
}

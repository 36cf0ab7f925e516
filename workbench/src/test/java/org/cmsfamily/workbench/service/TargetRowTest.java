package org.cmsfamily.workbench.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.workbench.catalog.Foreseen.Commitment;
import org.cmsfamily.workbench.catalog.Foreseen.Direction;
import org.cmsfamily.workbench.reporting.Measurement;
import org.cmsfamily.workbench.reporting.Payment.Withdrawal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TargetRowTest {

  @Test
  void theTargetItselfIsReachedInEitherDirection() {
    assertThat(row(Direction.UP, measured("2027-Q1", "95")).reached()).isEqualTo(Reached.YES);
    assertThat(row(Direction.DOWN, measured("2027-Q1", "95")).reached()).isEqualTo(Reached.YES);
    assertThat(row(Direction.UP, measured("2027-Q1", "94.9")).reached()).isEqualTo(Reached.NOT_YET);
    assertThat(row(Direction.DOWN, measured("2027-Q1", "95.1")).reached())
        .isEqualTo(Reached.NOT_YET);
  }

  @Test
  void theNewestQuarterCounts() {
    var row = row(Direction.UP, measured("2027-Q2", "80"), measured("2027-Q1", "96"));
    assertThat(row.reached()).isEqualTo(Reached.NOT_YET);
  }

  @Test
  void whatWasWithdrawnOrIsOfAnotherIndicatorDoesNotCount() {
    assertThat(row(Direction.UP, withdrawn("2027-Q1", "96")).newest()).isNull();
    assertThat(row(Direction.UP).reached()).isNull();
  }

  private static TargetRow row(Direction direction, Measurement... measurements) {
    var commitment =
        new Commitment(
            null, "on-time", "percent", direction, null, new BigDecimal("95"), List.of());
    return TargetRow.of(List.of(commitment), List.of(measurements)).getFirst();
  }

  private static Measurement measured(String quarter, String value) {
    return measured(quarter, value, null);
  }

  private static Measurement withdrawn(String quarter, String value) {
    return measured(quarter, value, new Withdrawal("Wrong", LocalDate.EPOCH, "CMS:registrar"));
  }

  private static Measurement measured(
      String quarter, String value, @Nullable Withdrawal withdrawal) {
    return new Measurement(
        quarter,
        quarter,
        "on-time",
        1,
        "percent",
        value,
        "CMS",
        "",
        LocalDate.EPOCH,
        "CMS:programme-officer",
        withdrawal);
  }
}

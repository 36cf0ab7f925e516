package org.cmsfamily.workbench.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.workbench.catalog.ServiceGoals;
import org.cmsfamily.workbench.reporting.Measurement;
import org.cmsfamily.workbench.reporting.Payment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IndicatorRowTest {
  private static final LocalDate DAY = LocalDate.of(2027, 4, 12);
  private static final ServiceGoals.Indicator INDICATOR =
      new ServiceGoals.Indicator(null, "days", "days", null, null, "20");

  @Test
  void theLastMeasurementCountsThatWasNotTakenBack() {
    var back = new Payment.Withdrawal("Wrong", DAY, "CMS:programme-officer");
    var row =
        IndicatorRow.of(
            INDICATOR,
            List.of(
                measured("days", 2, "18", null),
                measured("days", 1, "17", null),
                measured("days", 3, "99", back),
                measured("other", 4, "1", null)));
    assertThat(row.latest()).extracting(Measurement::value).isEqualTo("18");
  }

  @Test
  void whatNobodyMeasuredIsMissing() {
    assertThat(IndicatorRow.of(INDICATOR, List.of()).latest()).isNull();
  }

  private static Measurement measured(
      String indicator, int position, String value, Payment.@Nullable Withdrawal withdrawal) {
    return new Measurement(
        "M" + position,
        "2027-Q1",
        indicator,
        position,
        "days",
        value,
        "CMS",
        "",
        DAY,
        "CMS:programme-officer",
        withdrawal);
  }
}

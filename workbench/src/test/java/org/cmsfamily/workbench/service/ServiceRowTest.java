package org.cmsfamily.workbench.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cmsfamily.workbench.catalog.ServiceSummary;
import org.cmsfamily.workbench.catalog.ServiceSummary.Stage;
import org.cmsfamily.workbench.registry.Names;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ServiceRowTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 5, 1);

  @Test
  void aReviewIsLateAfterItsDayAndSoonWithinNinetyDays() {
    assertThat(tone(Stage.ACTIVE, TODAY.minusDays(1))).isEqualTo("late");
    assertThat(tone(Stage.ACTIVE, TODAY)).isEqualTo("soon");
    assertThat(tone(Stage.ACTIVE, TODAY.plusDays(89))).isEqualTo("soon");
    assertThat(tone(Stage.ACTIVE, TODAY.plusDays(90))).isEqualTo("calm");
  }

  @Test
  void whatIsClosedOrNamesNoReviewIsCalm() {
    assertThat(tone(Stage.CLOSED, TODAY.minusDays(1))).isEqualTo("calm");
    assertThat(tone(Stage.ACTIVE, null)).isEqualTo("calm");
  }

  private static String tone(Stage stage, @Nullable LocalDate review) {
    var service =
        new ServiceSummary(
            "S", "Service", new Names(Map.of()), stage, TODAY, TODAY, review, false, List.of());
    return ServiceRow.of(service, TODAY).reviewTone();
  }
}

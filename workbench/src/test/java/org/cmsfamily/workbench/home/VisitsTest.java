package org.cmsfamily.workbench.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VisitsTest {
  private static final LocalDate TODAY = LocalDate.parse("2027-01-15");

  @Test
  void aFirstVisitHasNoneBefore() {
    assertThat(Visits.today(null, TODAY).since()).isNull();
    assertThat(Visits.today("nonsense-and-more", TODAY).since()).isNull();
  }

  @Test
  void theDayBeforeStaysAllDayLong() {
    var first = Visits.today("2027-01-10", TODAY);
    assertThat(first.since()).isEqualTo(Instant.parse("2027-01-10T00:00:00Z"));
    assertThat(Visits.today(first.cookie(), TODAY)).isEqualTo(first);
    assertThat(Visits.today(first.cookie(), TODAY.plusDays(1)).before()).isEqualTo(TODAY);
  }
}

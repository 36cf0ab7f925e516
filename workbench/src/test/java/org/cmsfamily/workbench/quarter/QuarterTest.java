package org.cmsfamily.workbench.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cmsfamily.workbench.call.Money;
import org.cmsfamily.workbench.reporting.Quarter;
import org.junit.jupiter.api.Test;

class QuarterTest {

  @Test
  void isClosedOnceEverybodyHasClosedIt() {
    assertThat(quarter(Map.of("CMS", closed(), "AEWA", open())).isClosed()).isFalse();
    assertThat(quarter(Map.of("CMS", closed(), "AEWA", closed())).isClosed()).isTrue();
  }

  @Test
  void anActThatItsServiceDoesNotKnowIsNone() {
    assertThat(quarter(Map.of()).act("close-quarter")).isNull();
  }

  @Test
  void hasNoCostYetBeforeAnybodyHasBooked() {
    assertThat(quarter(Map.of("CMS", open(), "AEWA", open())).isBooked()).isFalse();
    assertThat(quarter(Map.of("CMS", closed(), "AEWA", open())).isBooked()).isTrue();
  }

  private static Quarter.Participant closed() {
    return new Quarter.Participant(
        "closed", LocalDate.of(2027, 4, 12), "CMS:finance-officer", false, 9);
  }

  private static Quarter.Participant open() {
    return new Quarter.Participant("open", null, null, null, 0);
  }

  private static Quarter quarter(Map<String, Quarter.Participant> participants) {
    var nothing = new Money(BigDecimal.ZERO, "EUR");
    return new Quarter(
        "conference-services",
        "2027-Q1",
        "open",
        participants,
        0,
        true,
        List.of(),
        "EUR",
        Map.of(),
        new Quarter.ShownFigures(nothing, null, null, null, null, null, null, null),
        null,
        List.of(),
        List.of(),
        List.of());
  }
}

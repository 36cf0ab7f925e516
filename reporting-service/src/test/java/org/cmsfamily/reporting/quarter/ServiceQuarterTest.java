package org.cmsfamily.reporting.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cmsfamily.reporting.quarter.QuarterExamples.Q1;
import static org.cmsfamily.reporting.quarter.QuarterExamples.conferenceServices;

import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.problem.Problem;
import org.junit.jupiter.api.Test;

/** Each participant closes for itself; all of them close the quarter (domain, quarter). */
class ServiceQuarterTest {

  private static final LocalDate DAY = LocalDate.of(2027, 4, 12);
  private static final Capacity CMS = new Capacity("finance-officer", "CMS");

  @Test
  void aQuarterThatNobodyHasClosedIsOpenForAll() {
    var open = ServiceQuarter.open(conferenceServices(), Q1);
    assertThat(open.id()).isEqualTo("conference-services-cms-aewa.2027-Q1");
    assertThat(open.version()).isZero();
    assertThat(open.closed()).isFalse();
    assertThat(open.closedBy("CMS")).isFalse();
    assertThat(open.notClosed(List.of("CMS", "AEWA"))).containsExactly("AEWA", "CMS");
    assertThat(open.readers()).containsExactlyInAnyOrder("AEWA", "CMS");
  }

  @Test
  void aParticipantClosesForItselfAlone() {
    var half = closedByCms();
    assertThat(half.version()).isEqualTo(1);
    assertThat(half.closed()).isFalse();
    assertThat(half.closedBy("CMS")).isTrue();
    assertThat(half.closedBy("AEWA")).isFalse();
    assertThat(half.notClosed(List.of("CMS", "AEWA"))).containsExactly("AEWA");
    assertThat(half.closings()).containsOnlyKeys("CMS");
  }

  @Test
  void nobodyClosesTwice() {
    var closing = new Closing(DAY, CMS, false);
    assertThatThrownBy(() -> closedByCms().close("CMS", closing))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("CMS has closed 2027-Q1 of conference-services-cms-aewa already");
    assertThatThrownBy(() -> closed().close("EUROBATS", closing)).isInstanceOf(Problem.class);
  }

  @Test
  void theLastClosingStoresTheTotals() {
    var closed = closed();
    assertThat(closed.version()).isEqualTo(2);
    assertThat(closed.closed()).isTrue();
    assertThat(closed.closedBy("EUROBATS")).isTrue();
    assertThat(closed.notClosed(List.of("CMS", "AEWA", "EUROBATS"))).isEmpty();
    assertThat(closed.revisions()).extracting(Revision::number).containsExactly(1);
  }

  @Test
  void aRestatementAddsARevisionAndKeepsTheFirst() {
    var totals = QuarterExamples.firstQuarter();
    var restated = closed().restate(new Revision(totals, "late", DAY, CMS, List.of("g1")));
    assertThat(restated.version()).isEqualTo(3);
    assertThat(restated.revisions()).hasSize(2);
    assertThat(restated.revisions().getFirst()).isEqualTo(closed().revisions().getFirst());
    assertThat(restated.revisions().getLast().moved()).containsExactly("g1");
  }

  private static ServiceQuarter closedByCms() {
    return ServiceQuarter.open(conferenceServices(), Q1).close("CMS", new Closing(DAY, CMS, false));
  }

  private static ServiceQuarter closed() {
    return closedByCms()
        .close("AEWA", new Closing(DAY, new Capacity("finance-officer", "AEWA"), true))
        .withTotals(new Revision(QuarterExamples.firstQuarter(), null, DAY, CMS, List.of()));
  }
}

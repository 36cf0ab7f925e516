package org.cmsfamily.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureNameTest {
  @Test
  void aFigureIsNamedByWhatItIsAndOfWhat() {
    var name = FigureName.inWords("/services/S/quarters/2027-Q4/instruments/AEWA/oneTime");
    assertThat(name.member()).isEqualTo(FigureMember.ONE_TIME);
    assertThat(name.of()).extracting(FigureName.Part::text).containsExactly("AEWA", "2027-Q4");
    assertThat(name.service()).isEqualTo("S");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /services/S/neutrality/2027/AEWA/left,LEFT
          /services/S/neutrality/2027/AEWA/neededAtPlannedRate,NEEDED_AT_PLANNED_RATE
          /services/S/planned/2027-Q1/AEWA,PLANNED
          /services/S/settlement/period/transfers/0/amount,TRANSFER
          /services/S/staff/posts/0/shares/AEWA/yearlyCost,YEARLY_COST
          /services/S/staff/years/2027/posts,POSTS
          /findings/0/amount,FINDING
          """)
  void everyFigureHasAWordOfThesePages(String figure, FigureMember member) {
    assertThat(FigureName.inWords(figure).member()).isEqualTo(member);
  }

  @Test
  void whatAnAddressSaysOfASpanIsSaidInWordsToo() {
    assertThat(FigureName.inWords("/totals/costs/sinceStart/total/actual").of())
        .extracting(FigureName.Part::span)
        .containsExactly(
            FigureSpan.ALL_INSTRUMENTS, FigureSpan.SINCE_START, FigureSpan.ALL_SERVICES);
  }

  @Test
  void placesInAListAreNotPartOfAName() {
    assertThat(FigureName.inWords("/services/S/settlement/period/transfers/0/amount").of())
        .isEmpty();
  }
}

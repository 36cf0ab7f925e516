package org.cmsfamily.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureNameTest {
  @Test
  void aFigureIsNamedByWhatItIsAndOfWhat() {
    var name = FigureName.inWords("/services/S/quarters/2027-Q4/instruments/AEWA/oneTime");
    assertThat(name.column()).isEqualTo(CostColumn.ONE_TIME);
    assertThat(name.of()).containsExactly("AEWA", "2027-Q4", "S");
  }

  @Test
  void aFigureOfNoColumnKeepsTheNameThatTheServiceGivesIt() {
    var name = FigureName.inWords("/services/S/neutrality/2027/AEWA/left");
    assertThat(name.column()).isNull();
    assertThat(name.member()).isEqualTo("left");
    assertThat(name.of()).containsExactly("AEWA", "2027", "neutrality", "S");
  }
}

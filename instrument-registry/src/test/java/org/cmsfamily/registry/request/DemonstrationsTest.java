package org.cmsfamily.registry.request;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.cmsfamily.platform.problem.Problem;
import org.junit.jupiter.api.Test;

class DemonstrationsTest {

  @Test
  void aProductionInstallationTakesNone() {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> new Demonstrations(false, "local").check(true, "/demonstration"));
    assertThatCode(() -> new Demonstrations(false, "local").check(false, "/demonstration"))
        .doesNotThrowAnyException();
  }

  @Test
  void elsewhereItIsAMark() {
    assertThatCode(() -> new Demonstrations(true, "local").check(true, "/demonstration"))
        .doesNotThrowAnyException();
  }

  @Test
  void inProductionNothingIsOnlyShownWhateverIsAllowed() {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> new Demonstrations(true, "production").check(true, "/businessDate"));
  }
}

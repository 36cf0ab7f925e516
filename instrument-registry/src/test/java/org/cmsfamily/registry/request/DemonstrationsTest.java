package org.cmsfamily.registry.request;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.cmsfamily.platform.problem.Problem;
import org.junit.jupiter.api.Test;

class DemonstrationsTest {

  @Test
  void aProductionInstallationTakesNone() {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> new Demonstrations(false).check(true, "/demonstration"));
    assertThatCode(() -> new Demonstrations(false).check(false, "/demonstration"))
        .doesNotThrowAnyException();
  }

  @Test
  void elsewhereItIsAMark() {
    assertThatCode(() -> new Demonstrations(true).check(true, "/demonstration"))
        .doesNotThrowAnyException();
  }
}

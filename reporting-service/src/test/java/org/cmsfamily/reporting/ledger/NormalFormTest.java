package org.cmsfamily.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form in which references are compared. */
class NormalFormTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inv 1",
        "INV 1",
        "INV  1",
        " INV 1 ",
        "INV 1.",
        "INV 1 . .",
        "INV\t1",
        "INV\u00A01",
        "\uFF29\uFF2E\uFF36 1",
        "I\u200BNV 1",
        "INV\u0007 1",
        "INV\u2003\n1"
      })
  void whatAnEyeOverlooksIsNoDifference(String spelt) {
    assertThat(NormalForm.of(spelt)).isEqualTo("inv 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"INV-1", "INV1", "INV 1a", "INV.1", ".INV 1"})
  void whatAnEyeSeesIsADifference(String other) {
    assertThat(NormalForm.of(other)).isNotEqualTo("inv 1");
  }

  @Test
  void aPlainReferenceIsOnlyFoldedInItsCapitals() {
    assertThat(NormalForm.of("INV-1/2027~X")).isEqualTo("inv-1/2027~x");
    assertThat(NormalForm.of("!")).isEqualTo("!");
    assertThat(NormalForm.of("INV1.")).isEqualTo("inv1");
    assertThat(NormalForm.of("\u007F")).isEmpty();
  }

  @Test
  void capitalsOfEveryScriptAreFolded() {
    assertThat(NormalForm.of("STRA\u00DFE")).isEqualTo(NormalForm.of("strasse"));
    assertThat(NormalForm.of("\u00C9T\u00C9")).isEqualTo("\u00E9t\u00E9");
  }
}

package org.cmsfamily.workbench.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cmsfamily.workbench.call.Refusal.Violation;
import org.junit.jupiter.api.Test;

/** Where a fault of a file stands is said in words, not as a pointer. */
class LineFaultTest {

  @Test
  void aFaultStandsAtItsLineAndColumn() {
    assertThat(fault("/lines/2/Betrag~1EUR")).isEqualTo(new LineFault(2, "Betrag/EUR", "Wrong"));
    assertThat(fault("/lines/3")).isEqualTo(new LineFault(3, null, "Wrong"));
  }

  @Test
  void whatIsSaidOfALineThatTheFileDoesNotHaveIsSaidOfTheFile() {
    for (var pointer : new String[] {"/lines/4", "/lines/0", "/file", "", null})
      assertThat(fault(pointer)).isEqualTo(new LineFault(null, null, "Wrong"));
  }

  private static LineFault fault(String pointer) {
    var violations = List.of(new Violation(pointer, null, "Wrong"));
    return new ImportOutcome(
            null,
            "CMS",
            "UMOJA",
            "profile",
            1,
            "abc",
            3,
            1,
            0,
            0,
            2,
            0,
            0,
            0,
            0,
            0,
            2,
            violations,
            1,
            List.of(),
            List.of(),
            null)
        .faults()
        .getFirst();
  }
}

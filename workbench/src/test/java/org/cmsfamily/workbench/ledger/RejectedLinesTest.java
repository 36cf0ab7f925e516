package org.cmsfamily.workbench.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cmsfamily.workbench.call.Refusal;
import org.junit.jupiter.api.Test;

class RejectedLinesTest {

  @Test
  void eachFaultIsALineAndNoneIsAFormula() {
    var faults =
        List.of(
            new Refusal.Violation("/lines/3/amount", null, "\"12,34\" is no amount"),
            new Refusal.Violation(null, null, "=HYPERLINK(\"x\")"));
    assertThat(RejectedLines.csv(faults))
        .isEqualTo(
            """
            place,message\r
            "/lines/3/amount","\"\"12,34\"\" is no amount"\r
            "","'=HYPERLINK(\"\"x\"\")"\r
            """);
  }
}

package org.cmsfamily.workbench.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cmsfamily.workbench.reporting.LineFault;
import org.junit.jupiter.api.Test;

class RejectedLinesTest {

  @Test
  void eachFaultIsALineAndNoneIsAFormula() {
    var faults =
        List.of(
            new LineFault(3, "amount", "\"12,34\" is no amount"),
            new LineFault(null, null, "=HYPERLINK(\"x\")"));
    assertThat(RejectedLines.csv(faults))
        .isEqualTo(
            """
            line,column,message\r
            3,"amount","\"\"12,34\"\" is no amount"\r
            ,"","'=HYPERLINK(\"\"x\"\")"\r
            """);
  }
}

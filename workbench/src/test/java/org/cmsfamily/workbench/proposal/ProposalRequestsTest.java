package org.cmsfamily.workbench.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.cmsfamily.workbench.catalog.ApprovalRequest.ConditionRequest;
import org.cmsfamily.workbench.page.Typed;
import org.junit.jupiter.api.Test;

class ProposalRequestsTest {

  @Test
  void eachLineIsACondition() {
    var typed = Typed.of("record-approval").with("conditions", "One\n\n  Two ");
    assertThat(requests(typed).approval().conditions())
        .containsExactly(
            new ConditionRequest("One", "before-start", null),
            new ConditionRequest("Two", "before-start", null));
  }

  @Test
  void conditionsWithADayAreToBeMetByIt() {
    var typed =
        Typed.of("record-approval").with("conditions", "One").with("conditionsBy", "2027-01-01");
    assertThat(requests(typed).approval().conditions())
        .containsExactly(new ConditionRequest("One", "by-date", "2027-01-01"));
  }

  @Test
  void whatIsEmptyIsSentAsNothing() {
    var typed = Typed.of("submit-terms").with("body", " ").with("symbol", "");
    assertThat(requests(typed).submission().body()).isNull();
    assertThat(requests(typed).submission().symbol()).isNull();
    assertThat(requests(typed.with("version", "x")).advice().version()).isNull();
    assertThat(requests(typed.with("version", "3")).advice().version()).isEqualTo(3);
  }

  private static ProposalRequests requests(Typed typed) {
    return new ProposalRequests(typed, "AEWA:registrar");
  }
}

package org.cmsfamily.catalog.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.cmsfamily.catalog.testfamily.Golden;
import org.cmsfamily.platform.json.Json;
import org.junit.jupiter.api.Test;

/** The wire of {@code catalog.proposals}. */
class ProposalStateTest {

  private static final String FILE = "catalog.proposals.1.json";

  private final Proposal proposal =
      ProposalExamples.decided(ProposalExamples.submitted(), "CMS", Outcome.APPROVED);

  @Test
  void isWrittenAsCommitted() {
    Golden.assertWritten(ProposalState.of(proposal), FILE);
  }

  @Test
  void isReadAsCommitted() {
    assertThat(Json.read(Golden.text(FILE), ProposalState.class))
        .isEqualTo(ProposalState.of(proposal));
  }
}

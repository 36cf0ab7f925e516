package org.cmsfamily.catalog.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.Terms;
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
  void namesTheLessonsThatItsTermsMakeUseOf() {
    var json = (ObjectNode) Json.tree(ProposalExamples.version(1, "15000.00").terms());
    ((ObjectNode) json.get("supports")).putArray("lessons").add("lesson-1").add("lesson-2");
    var text = FixedTerms.of(Json.read(Json.write(json), Terms.class));
    var first =
        new TermsVersion(
            1,
            text,
            ProposalExamples.DAY,
            "CMS:programme-officer",
            ProposalExamples.passed(text.terms()));

    Golden.assertWritten(
        ProposalState.of(Proposal.open("P1", "FAMILY", "UNEP", first, null)),
        "catalog.proposals.2.json");
  }

  @Test
  void isReadAsCommitted() {
    assertThat(Json.read(Golden.text(FILE), ProposalState.class))
        .isEqualTo(ProposalState.of(proposal));
  }
}

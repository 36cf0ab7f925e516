package org.cmsfamily.workbench.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntrySearchTest {

  @Test
  void anEmptyFieldRestrictsNothing() {
    var search = new EntrySearch("conference-services", " ", null, null, null);
    assertThat(search.chosenQuarter()).isNull();
    assertThat(search.chosenPayer()).isNull();
    assertThat(search.or(List.of())).isEqualTo(search);
  }

  @Test
  void theNextPageKeepsWhatWasChosen() {
    assertThat(
            new EntrySearch("conference-services", "2027-Q1", null, "proposed", null).after("MORE"))
        .isEqualTo(
            "/ledger?service=conference-services&quarter=2027-Q1&payer=&only=proposed&cursor=MORE");
  }

  @Test
  void onlyOneChoiceAtATimeIsAskedFor() {
    var search = new EntrySearch("s", null, null, "wrong-rate", null);
    assertThat(search.isWrongRate()).isTrue();
    assertThat(search.isProposed()).isNull();
  }
}

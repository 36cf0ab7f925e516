package org.cmsfamily.workbench.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeguardNameTest {

  @Test
  void theNamesInAnswersAreKnown() {
    assertThat(SafeguardName.of("NoAdditionalCost")).isEqualTo(SafeguardName.NO_ADDITIONAL_COST);
    assertThat(SafeguardName.of("StepwiseRollOut")).isEqualTo(SafeguardName.STEPWISE_ROLL_OUT);
    assertThat(SafeguardName.of("Mandate")).isEqualTo(SafeguardName.MANDATE);
  }

  @Test
  void aNewerOneHasNoWordsHere() {
    assertThat(SafeguardName.of("SomethingNewer")).isNull();
  }
}

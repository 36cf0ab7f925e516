package org.cmsfamily.catalog.safeguard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeguardsTest {

  @Test
  void allElevenAreInForce() {
    assertThat(Safeguards.inForce())
        .extracting(Safeguard::name)
        .containsExactly(
            "LegalAutonomy",
            "Mandate",
            "Purpose",
            "StepwiseRollOut",
            "ServiceArea",
            "NoAdditionalCost",
            "IdentityPreserved",
            "EfficiencyImproved",
            "EvidenceWeighed",
            "SharesAddUp",
            "ReviewPlanned");
  }

  @Test
  void eachHasANameForProblems() {
    assertThat(new NoAdditionalCost().rule()).isEqualTo("no-additional-cost");
    assertThat(new StepwiseRollOut().rule()).isEqualTo("stepwise-roll-out");
    assertThat(new Mandate().rule()).isEqualTo("mandate");
  }
}

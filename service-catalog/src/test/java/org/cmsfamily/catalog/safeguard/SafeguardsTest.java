package org.cmsfamily.catalog.safeguard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SafeguardsTest {

  @Test
  void allOfThemAreInForceInThisOrder() {
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
  void theDomainPageNamesThemAll() throws IOException {
    var page = Files.readString(Path.of("../docs/domain.md"));
    var table = page.substring(page.indexOf("| safeguard |"));
    assertThat(
            table
                .lines()
                .skip(2)
                .takeWhile(row -> row.startsWith("|"))
                .map(row -> row.split("\\|", -1)[1].strip()))
        .containsExactlyElementsOf(Safeguards.inForce().stream().map(Safeguard::name).toList());
  }

  @Test
  void eachHasANameForProblems() {
    assertThat(new NoAdditionalCost().rule()).isEqualTo("no-additional-cost");
    assertThat(new StepwiseRollOut().rule()).isEqualTo("stepwise-roll-out");
    assertThat(new Mandate().rule()).isEqualTo("mandate");
  }
}

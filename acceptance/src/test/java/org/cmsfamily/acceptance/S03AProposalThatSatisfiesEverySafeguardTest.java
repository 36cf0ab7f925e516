package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S03AProposalThatSatisfiesEverySafeguardTest {

  private FamilyUnderTest family;
  private ScreeningAnswer screening;

  @BeforeAll
  void screen() {
    family = FamilyUnderTest.founded();
    screening = ScreeningAnswer.of(family.terms());
  }

  @Test
  void everySafeguardIsSatisfied() {
    assertThat(screening.verdicts())
        .containsOnlyKeys(
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
            "ReviewPlanned")
        .allSatisfy(
            (safeguard, verdict) -> assertThat(verdict).as(safeguard).isEqualTo("satisfied"));
  }

  @Test
  void theKeyDividesTheCostSixtyToForty() {
    assertThat(screening.share("CMS", 2028, "recurring")).isEqualTo("108000.00");
    assertThat(screening.share("AEWA", 2028, "recurring")).isEqualTo("72000.00");
    assertThat(screening.share("CMS", 2027, "oneTime")).isEqualTo("9000.00");
    assertThat(screening.share("AEWA", 2027, "oneTime")).isEqualTo("6000.00");
  }

  @Test
  void theFirstYearNetsRecurringAndOneTimeCost() {
    assertThat(screening.share("CMS", 2027, "net")).isEqualTo("117000.00");
    assertThat(screening.share("AEWA", 2027, "net")).isEqualTo("78000.00");
  }

  @Test
  void theProposalKeepsItsScreeningWithTheVersion() {
    var proposal = ProposalUnderTest.drafted(family.terms());

    assertThat(proposal.fingerprint()).isEqualTo(screening.json().path("fingerprint").asText());
    assertThat(proposal.view().path("versions").path(0).path("screening").toString())
        .contains("NoAdditionalCost");
  }
}

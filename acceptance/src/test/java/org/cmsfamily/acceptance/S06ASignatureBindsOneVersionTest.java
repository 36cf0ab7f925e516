package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S06ASignatureBindsOneVersionTest {

  private FamilyUnderTest family;

  @BeforeAll
  void found() {
    family = FamilyUnderTest.founded();
  }

  private TermsUnderTest terms(String serviceCode) {
    return family.terms().with(terms -> terms.put("serviceCode", family.service() + serviceCode));
  }

  @Test
  void anyChangeLeavesSignaturesAndAdviceBehind() {
    var terms = terms("-changed");
    var proposal = ProposalUnderTest.agreed(terms);
    assertThat(proposal.state()).isEqualTo("agreed");
    var signed = proposal.fingerprint();

    proposal.changedTo(terms.withRecurringCost("2028", "179000.00"));

    var view = proposal.view();
    assertThat(view.path("state").asText()).isEqualTo("in-consultation");
    assertThat(view.path("currentVersion").asInt()).isEqualTo(2);
    assertThat(view.path("fingerprint").asText()).isNotEqualTo(signed);
    assertThat(view.path("signatures")).isEmpty();
    assertThat(view.path("versions").path(0).path("signatures")).hasSize(2);
    assertThat(view.path("advice").path("stale").asBoolean()).isTrue();
  }

  @Test
  void theSubmissionIsRefusedNamingAllThatIsMissing() {
    var terms = terms("-refused");
    var proposal = ProposalUnderTest.agreed(terms);
    proposal.changedTo(terms.withRecurringCost("2028", "179000.00"));

    var refused = proposal.submission("CMS");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.slug()).isEqualTo("not-agreed");
    assertThat(refused.json().path("violations").findValuesAsText("pointer"))
        .containsExactlyInAnyOrder(
            "/signatures/" + family.of("AEWA"), "/signatures/" + family.of("CMS"), "/advice");
  }

  @Test
  void nobodySignsAVersionThatIsNoLongerCurrent() {
    var terms = terms("-old");
    var proposal = ProposalUnderTest.advised(terms);
    var old = proposal.fingerprint();
    proposal.changedTo(terms.withRecurringCost("2028", "179000.00"));

    var refused = proposal.attempt(Part.AEWA_SECRETARY, "/signatures", Map.of("fingerprint", old));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.slug()).isEqualTo("not-the-current-terms");
  }

  @Test
  void aFrenchTitleAddedLaterChangesNoFingerprint() {
    var proposal = ProposalUnderTest.agreed(terms("-translated"));
    var signed = proposal.fingerprint();
    var title = Map.of("language", "fr", "title", "Services communs", "status", "unofficial");

    proposal.does(Part.CMS_OFFICER, "/translations", title);

    assertThat(proposal.fingerprint()).isEqualTo(signed);
    assertThat(proposal.state()).isEqualTo("agreed");
    assertThat(proposal.view().path("signatures")).hasSize(2);
  }

  @Test
  void theSameTermsInAnotherSpellingOfNumbersHaveTheSameFingerprint() {
    var proposal = ProposalUnderTest.drafted(terms("-spelled"));
    var spelled = terms("-spelled").withFixedKey("60.0", "40.00");

    assertThat(ScreeningAnswer.of(spelled).json().path("fingerprint").asText())
        .isEqualTo(proposal.fingerprint());
  }
}

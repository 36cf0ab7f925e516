package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S07OnePersonTwoCapacitiesTest {

  private FamilyUnderTest family;
  private ProposalUnderTest proposal;

  @BeforeAll
  void found() {
    family = FamilyUnderTest.founded();
    proposal = ProposalUnderTest.advised(family.terms());
  }

  @Test
  void eachSignatureIsInOneNamedCapacityForOneInstrument() {
    secretaryToo(Part.DEPUTY, "CMS");
    secretaryToo(Part.DEPUTY, "AEWA");
    var fingerprint = proposal.fingerprint();
    var cms = family.of("CMS") + ":executive-secretary";
    var aewa = family.of("AEWA") + ":executive-secretary";

    var unnamed = proposal.attempt(Part.DEPUTY, "/signatures", Map.of("fingerprint", fingerprint));
    assertThat(unnamed.status()).isEqualTo(400);
    assertThat(unnamed.slug()).isEqualTo("capacity-required");
    assertThat(unnamed.text()).contains(cms, aewa);

    var signature = Map.of("fingerprint", fingerprint, "actingAs", cms);
    proposal.does(Part.DEPUTY, "/signatures", signature);

    assertThat(proposal.view().path("signatures").findValuesAsText("capacity"))
        .containsExactly(cms);
    assertThat(proposal.state()).isEqualTo("in-consultation");
    var refused = proposal.submission("CMS");
    assertThat(refused.json().path("violations").findValuesAsText("pointer"))
        .containsExactly("/signatures/" + family.of("AEWA"));
  }

  private void secretaryToo(Part part, String instrument) {
    var registrar = family.registry(Part.registrarOf(instrument));
    var person = family.enters(Part.STEWARD, family.person("human", part.user()));
    var appointment =
        Map.of(
            "person", person,
            "role", "executive-secretary",
            "holder", family.of(instrument),
            "from", "2026-11-02",
            "act", "Test");
    var made = registrar.post("/appointments", appointment).text("id");
    family.registry(Part.secretaryOf(instrument)).post("/appointments/" + made + "/confirmations");
  }
}

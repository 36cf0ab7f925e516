package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.cmsfamily.local.api.ApiResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S19ARegistrarCannotReachAcrossTest {

  private FamilyUnderTest family;

  @BeforeAll
  void found() {
    family = FamilyUnderTest.founded();
  }

  @Test
  void aDecisionOfAnotherInstrumentsBodyDoesNotExistForHim() {
    var refused = family.registry(Part.CMS_REGISTRAR).attempt("/decisions", decisionOfAewa("-A"));

    assertThat(refused.status()).isEqualTo(404);
    var known = family.registry(Part.AEWA_REGISTRAR).look("/decisions/" + family.of("AEWA") + "-A");
    assertThat(known.status()).isEqualTo(404);
  }

  @Test
  void heAppointsNeverHimself() {
    var himself = person(Part.CMS_REGISTRAR);

    assertThat(appoint(Part.CMS_REGISTRAR, himself, "executive-secretary", "CMS").status())
        .isEqualTo(403);
  }

  @Test
  void anotherInstrumentsChairIsNotHis() {
    var chair = person(Part.CHAIR);

    assertThat(appoint(Part.CMS_REGISTRAR, chair, "chair", "AEWA-STC").status()).isEqualTo(404);
  }

  @Test
  void anExecutiveSecretaryMayActWhenASecondOfficeHolderHasConfirmed() {
    var proposal = ProposalUnderTest.advised(family.terms());
    var signature = Map.of("fingerprint", proposal.fingerprint());
    var made = appoint(Part.CMS_REGISTRAR, person(Part.DEPUTY), "executive-secretary", "CMS");
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.text("status")).isEqualTo("awaiting-confirmation");
    assertThat(proposal.attempt(Part.DEPUTY, "/signatures", signature).ok()).isFalse();
    var confirmation = "/appointments/" + made.text("id") + "/confirmations";
    assertThat(family.registry(Part.CMS_REGISTRAR).attempt(confirmation, Map.of()).status())
        .as("who entered it does not confirm it")
        .isEqualTo(403);

    family.registry(Part.CMS_SECRETARY).post(confirmation);

    assertThat(proposal.attempt(Part.DEPUTY, "/signatures", signature).status()).isEqualTo(201);
  }

  @Test
  void theStewardRecordsNoDecision() {
    var refused = family.registry(Part.STEWARD).attempt("/decisions", decisionOfAewa("-B"));

    assertThat(refused.status()).isEqualTo(403);
  }

  @Test
  void theStewardAppointsNoFinanceOfficer() {
    var someone = person(Part.STRANGER);

    assertThat(appoint(Part.STEWARD, someone, "finance-officer", "CMS").status()).isEqualTo(403);
  }

  private ObjectNode decisionOfAewa(String key) {
    JsonNode example = family.examples().all("decisions").path(1);
    ObjectNode decision = example.deepCopy();
    return decision
        .put("key", family.of("AEWA") + key)
        .put("body", family.of("AEWA-MOP"))
        .put("meeting", family.of("AEWA-MOP-EX"));
  }

  /** The person's id: known by the login, so entering it again only finds it. */
  private String person(Part part) {
    var person = family.person("human", part.user());
    return family.enters(Part.STEWARD, person);
  }

  private ApiResponse appoint(Part by, String person, String role, String holder) {
    var appointment =
        Map.of(
            "person",
            person,
            "role",
            role,
            "holder",
            family.of(holder),
            "from",
            "2026-11-02",
            "act",
            "Test");
    return family.registry(by).attempt("/appointments", appointment);
  }
}

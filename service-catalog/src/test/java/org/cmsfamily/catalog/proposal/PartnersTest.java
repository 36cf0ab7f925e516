package org.cmsfamily.catalog.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.cmsfamily.catalog.testfamily.Client;
import org.cmsfamily.catalog.testfamily.TestFamily;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Participants change only with the word of each one who is in or comes in. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class PartnersTest {
  private static final String WITH_EUROBATS = "[\"@EUROBATS\",\"@CMS\",\"@AEWA\"]";

  @Inject Logins logins;
  @Inject EntityManager entities;

  private TestFamily family;
  private Walk walk;
  private Client eurobats;

  @BeforeEach
  void found() {
    family = TestFamily.found(logins, entities).joinedBy("EUROBATS");
    walk = new Walk(family).withAnalysis();
    eurobats = new Client(family, "eurobats-es");
  }

  private ObjectNode terms() {
    return Json.read(family.terms(), ObjectNode.class);
  }

  private String withEurobats() {
    return with(terms());
  }

  private String eurobatsForAewa() {
    var terms = terms();
    var code = family.text("@AEWA");
    terms.withArray("participants").remove(1);
    terms.withObject("strengthens").remove(code);
    terms.withObject("identity").remove(code);
    terms.withObject("costPlan").withObject("baseline").remove(code);
    terms.withObject("costPlan").withObject("key").withObject("percent").remove(code);
    terms.withArray("posts").forEach(post -> ((ObjectNode) post).withObject("shares").remove(code));
    return with(terms);
  }

  private String with(ObjectNode terms) {
    terms
        .withArray("participants")
        .addObject()
        .put("instrument", family.text("@EUROBATS"))
        .put("secretariat", family.text("@SEC-EUROBATS"))
        .put("role", "partner");
    return terms.toString();
  }

  private ValidatableResponse revised(Client by, String id, String terms) {
    return by.post("/proposals/" + id + "/versions", "{\"terms\":%s}".formatted(terms));
  }

  private ValidatableResponse agrees(Client by, String id, String participants) {
    return by.post(
        "/proposals/" + id + "/participants/agreements",
        "{\"participants\":%s}".formatted(participants));
  }

  @Test
  void noPartnerIsThrownOutUnasked() {
    var id = walk.consulted();
    revised(walk.cmsOfficer(), id, eurobatsForAewa())
        .statusCode(422)
        .body("type", equalTo("/problems/participants-not-agreed"))
        .body(
            "violations.instrument",
            containsInAnyOrder(
                family.text("@CMS"), family.text("@AEWA"), family.text("@EUROBATS")));
    walk.aewa().get("/proposals/" + id).body("currentVersion", equalTo(1));
  }

  @Test
  void noStrangerIsBroughtInUnasked() {
    var id = walk.consulted();
    revised(walk.aewa(), id, withEurobats()).statusCode(422);
    eurobats.get("/proposals/" + id).statusCode(404);
  }

  @Test
  void withEachOnesWordTheParticipantsChange() {
    var id = walk.consulted();
    agrees(walk.cms(), id, WITH_EUROBATS).statusCode(201);
    eurobats.get("/proposals/" + id).statusCode(404);
    agrees(eurobats, id, WITH_EUROBATS).statusCode(404);
    agrees(walk.aewa(), id, WITH_EUROBATS)
        .statusCode(201)
        .body("participantAgreements", hasSize(2))
        .body("participantAgreements[1].instrument", equalTo(family.text("@AEWA")))
        .body(
            "participantAgreements[1].participants",
            contains(family.text("@AEWA"), family.text("@CMS"), family.text("@EUROBATS")));

    eurobats.get("/proposals/" + id).statusCode(200).body("currentVersion", equalTo(1));
    revised(walk.cmsOfficer(), id, withEurobats())
        .statusCode(422)
        .body("violations.instrument", contains(family.text("@EUROBATS")));
    agrees(eurobats, id, WITH_EUROBATS).statusCode(201);

    revised(walk.cmsOfficer(), id, withEurobats())
        .statusCode(201)
        .body("participants", hasSize(3))
        .body("currentVersion", equalTo(2));
    eurobats.get("/proposals/" + id).body("participants", hasSize(3));
  }

  @Test
  void whoIsInLeavesWithItsWordAndStillReadsWhatItTookPartIn() {
    var id = walk.consulted();
    var pair = "[\"@CMS\",\"@EUROBATS\"]";
    agrees(walk.cms(), id, pair).statusCode(201);
    agrees(walk.aewa(), id, pair).statusCode(201);
    agrees(eurobats, id, pair).statusCode(201);
    revised(walk.cmsOfficer(), id, eurobatsForAewa()).statusCode(201);

    walk.aewa().get("/proposals/" + id).statusCode(200).body("currentVersion", equalTo(1));
    revised(walk.cmsOfficer(), id, withEurobats()).statusCode(422);
  }

  @Test
  void aWordIsForTheseParticipantsAndTheLastOneCounts() {
    var id = walk.consulted();
    agrees(walk.cms(), id, WITH_EUROBATS).statusCode(201);
    agrees(walk.aewa(), id, WITH_EUROBATS).statusCode(201);
    agrees(eurobats, id, WITH_EUROBATS).statusCode(201);
    agrees(walk.aewa(), id, "[\"@CMS\",\"@AEWA\"]").statusCode(201);
    revised(walk.cmsOfficer(), id, withEurobats())
        .statusCode(422)
        .body("violations.instrument", contains(family.text("@AEWA")));
  }

  @Test
  void aWordIsAnExecutiveSecretarysForOneWhoIsInOrComesIn() {
    var id = walk.consulted();
    agrees(walk.cmsOfficer(), id, WITH_EUROBATS).statusCode(403);
    agrees(walk.adviser(), id, WITH_EUROBATS).statusCode(403);
    agrees(walk.cms(), id, "[\"@EUROBATS\",\"@AEWA\"]")
        .statusCode(422)
        .body("type", equalTo("/problems/participants-refused"));
    agrees(walk.cms(), id, "[\"@CMS\",\"@NONE\"]").statusCode(409);
    assertThat(walk.cms().get("/proposals/" + id).extract().jsonPath().getList("versions"))
        .hasSize(1);
  }

  @Test
  void aDraftThatInvitedNobodyIsComposedFreelyByItsLead() {
    var id = walk.opened();
    revised(walk.cmsOfficer(), id, eurobatsForAewa()).statusCode(201);
    eurobats.get("/proposals/" + id).statusCode(404);
    agrees(walk.cms(), id, WITH_EUROBATS).statusCode(409);
    walk.cmsOfficer().post("/proposals/" + id + "/consultation", "{}").statusCode(200);
    eurobats.get("/proposals/" + id).statusCode(200);
    walk.aewa().get("/proposals/" + id).statusCode(404);
  }
}

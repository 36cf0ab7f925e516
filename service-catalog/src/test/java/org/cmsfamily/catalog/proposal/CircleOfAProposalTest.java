package org.cmsfamily.catalog.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.cmsfamily.catalog.testfamily.Client;
import org.cmsfamily.catalog.testfamily.TestFamily;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was done, and what is held, is seen by those whom it touches. Source: domain, section 4. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class CircleOfAProposalTest {

  @Inject Logins logins;
  @Inject EntityManager entities;

  private TestFamily family;
  private Walk walk;

  @BeforeEach
  void found() {
    family = TestFamily.found(logins, entities).joinedBy("EUROBATS");
    walk = new Walk(family).withAnalysis();
  }

  private Client by(String office) {
    return new Client(family, office);
  }

  @Test
  void actsOnAProposalAreSeenByItsParticipantsAndNotByAdviserOrBody() {
    var acts = "/acts?aggregate=" + walk.submitted() + "&limit=100";

    for (var office : new String[] {"cms-es", "cms-auditor", "aewa-fo", "aewa-auditor"}) {
      by(office)
          .get(acts)
          .statusCode(200)
          .body(
              "items.name",
              hasItems("begin-consultation", "give-advice", "sign-terms", "submit-terms"));
    }
    by("cms-member").get(acts).body("items", empty());
    by("eurobats-auditor").get(acts).body("items", empty());
    by("adviser").get(acts).body("items", empty());
  }

  @Test
  void actsOnADraftAreSeenByTheLeadsInstrumentAlone() {
    var acts = "/acts?aggregate=" + walk.opened();
    by("cms-auditor").get(acts).body("items.name", hasItem("open-proposal"));
    by("aewa-es").get(acts).body("items", empty());
  }

  @Test
  void actsOnAServiceAreSeenByItsParticipantsAlone() {
    walk.approveOnCondition(walk.submitted());
    walk.aewa().post("/services/~conference/conditions/1/met", "{}").statusCode(200);
    var acts = "/acts?aggregate=~conference";
    by("cms-auditor").get(acts).body("items.name", hasItem("meet-condition"));
    by("aewa-fo").get(acts).body("items.name", hasItem("meet-condition"));
    by("adviser").get(acts).body("items", empty());
    by("cms-member").get(acts).body("items", empty());
  }

  @Test
  void anothersDraftIsNoDecisionThatCouldBeNamed() {
    var id = walk.submitted();
    family.drafts("AEWA-DRAFT", "AEWA", "AEWA-STC").settle();
    assertThat(approvalNaming(id, "AEWA-DRAFT")).isEqualTo(approvalNaming(id, "AEWA-NONE"));
  }

  private String approvalNaming(String id, String decision) {
    var answer =
        by("cms-registrar")
            .post("/proposals/" + id + "/approvals", Walk.approval(decision, "approved"))
            .extract();
    return answer.statusCode()
        + answer.asString().replace(decision, "").replaceAll("\"traceId\":\"[^\"]+\"", "");
  }
}

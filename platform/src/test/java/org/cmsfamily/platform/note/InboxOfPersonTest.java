package org.cmsfamily.platform.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.platform.note.Officers.as;
import static org.cmsfamily.platform.note.Officers.write;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The machine that writes the digests reads what the person reads, and nobody else does. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class InboxOfPersonTest {

  private static final String MACHINE = "digest-machine";

  @Inject Officers officers;

  private final String holder = "I" + UUID.randomUUID().toString().substring(0, 8);
  private final String officer = "officer-" + holder;

  @BeforeEach
  void someOfficers() {
    officers.settle();
    officers.appointTo(holder);
    officers.appointDigestMachine();
  }

  @Test
  void theMachineReadsTheSameListAsThePerson() {
    write(officer, "sign");
    write(officer, "answer by 2027-05-01");
    write("cms-officer", "sign");
    var own = as(officer).get("/inbox").then().statusCode(200).extract().asString();
    assertThat(as(MACHINE).get("/inboxes/" + officer).then().statusCode(200).extract().asString())
        .isEqualTo(own);
    assertThat(as(MACHINE).get("/inbox").then().extract().asString()).isNotEqualTo(own);
  }

  @Test
  void theMachineSeesNothingElseThanBefore() {
    var note = write(officer, "sign");
    as(MACHINE).get("/inboxes/" + officer).then().statusCode(200);
    as(MACHINE).get("/notes/" + note).then().statusCode(404);
  }

  @Test
  void itComesAPageAtATime() {
    var first = write(officer, "answer by 2027-05-01");
    var second = write(officer, "answer by 2027-05-02");
    String next =
        as(MACHINE)
            .get("/inboxes/" + officer + "?limit=1")
            .then()
            .body("items.link", contains("/notes/notes/" + first))
            .extract()
            .path("next");
    as(MACHINE)
        .get("/inboxes/" + officer + "?limit=1&cursor=" + next)
        .then()
        .body("items.link", hasItem("/notes/notes/" + second));
  }

  @Test
  void nobodyElseReadsAnothersInbox() {
    for (var other : List.of(officer, "cms-officer", "nf-operator", "nf-auditor", "nobody")) {
      as(other).get("/inboxes/" + officer).then().statusCode(403);
    }
    given().get("/inboxes/" + officer).then().statusCode(401);
    as(MACHINE).get("/inboxes/nobody-at-all").then().statusCode(404);
  }

  @Test
  void whatWaitsInAnotherFamilyIsNotTheMachines() {
    var note = write(officer, "sign");
    officers.appointAbroad(holder);
    write("abroad-" + holder, "sign");
    as("abroad-" + holder).get("/inbox").then().body("items", hasSize(1));
    as(MACHINE).get("/inboxes/abroad-" + holder).then().statusCode(404);
    as(MACHINE)
        .get("/inboxes/" + officer)
        .then()
        .body("items.link", contains("/notes/notes/" + note));
  }
}

package org.cmsfamily.platform.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.platform.note.Officers.as;
import static org.cmsfamily.platform.note.Officers.write;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for a person, in each capacity, with its deadline and the link to it. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class InboxTest {

  @Inject Officers officers;

  private final String holder = "I" + UUID.randomUUID().toString().substring(0, 8);
  private final String officer = "officer-" + holder;

  @BeforeEach
  void someOfficers() {
    officers.settle();
    officers.appointTo(holder);
  }

  @Test
  void whatWaitsComesByItsDeadlineAndIsGoneWhenItIsDone() {
    write(officer, "nothing to do");
    var unlimited = write(officer, "sign");
    var late = write(officer, "answer by 2027-06-01");
    var soon = write(officer, "answer by 2027-05-01");
    as(officer)
        .get("/inbox")
        .then()
        .statusCode(200)
        .body("items.link", contains(link(soon), link(late), link(unlimited)))
        .body("items.kind", contains("answer", "answer", "sign"))
        .body("items.deadline", contains("2027-05-01", "2027-06-01", null))
        .body("items.capacity", everyItem(equalTo(holder + ":programme-officer")))
        .body("items.instrument", everyItem(equalTo(holder)))
        .body("items.subject", hasItem(unlimited + " sign"));
    reword(soon);
    as(officer).get("/inbox").then().body("items.link", contains(link(late), link(unlimited)));
  }

  @Test
  void whatItIsCalledIsSaidInTheReadersLanguageWithCodeAndParameters() {
    var note = write(officer, "sign");
    as(officer)
        .header("Accept-Language", "fr")
        .get("/inbox")
        .then()
        .body("items[0].thing.family", equalTo("NF"))
        .body("items[0].thing.type", equalTo("decision"))
        .body("items[0].thing.code", equalTo(note))
        .body("items[0].thing.title.message", equalTo("Introuvable : sign"))
        .body("items[0].thing.title.code", equalTo("not-found-here"))
        .body("items[0].thing.title.parameters.what", equalTo("sign"))
        .body("items[0].subject", equalTo(note + " sign"));
    as(officer)
        .get("/inbox")
        .then()
        .body("items[0].thing.title.message", equalTo("Not found: sign"));
  }

  @Test
  void oneKindOrOneCapacityIsAskedFor() {
    var sign = write(officer, "sign");
    write(officer, "answer by 2027-05-01");
    as(officer).get("/inbox?kind=sign").then().body("items.link", contains(link(sign)));
    as(officer)
        .get("/inbox?capacity={one}", holder + ":programme-officer")
        .then()
        .body("items", hasSize(2));
    as(officer).get("/inbox?capacity=CMS:chair").then().body("items", empty());
    as(officer)
        .get("/inbox?kind=dance")
        .then()
        .statusCode(400)
        .body(
            "violations[0].message",
            equalTo(
                "must be one of sign, advise, decide, confirm, answer, close, clear, explain, pay"));
  }

  @Test
  void whatWaitsForOneIsNotSeenByAnother() {
    var mine = write(officer, "sign");
    for (var other : List.of("unep-adviser", "former", "nobody-at-all")) {
      assertThat(as(other).get("/inbox").then().statusCode(200).extract().asString())
          .doesNotContain(mine);
    }
    given().get("/inbox").then().statusCode(401);
  }

  @Test
  void itComesAPageAtATime() {
    var first = write(officer, "answer by 2027-05-01");
    var second = write(officer, "answer by 2027-05-02");
    String next =
        as(officer)
            .get("/inbox?limit=1")
            .then()
            .body("items.link", contains(link(first)))
            .extract()
            .path("next");
    as(officer)
        .get("/inbox?limit=1&cursor=" + next)
        .then()
        .body("items.link", contains(link(second)))
        .body("next", nullValue());
  }

  private static String link(String id) {
    return "/notes/notes/" + id;
  }

  private void reword(String id) {
    as(officer)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType("application/json")
        .body("{\"id\":\"%s\",\"words\":\"answered\"}".formatted(id))
        .post("/notes/" + id + "/words")
        .then()
        .statusCode(200);
  }
}

package org.cmsfamily.platform.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.platform.note.Officers.as;
import static org.cmsfamily.platform.note.Officers.write;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every list comes as CSV too, for who asks for that. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class CsvTest {
  private static final String HEADING = "id,family,version,holder,words\r\n";

  @Inject Officers officers;

  private final String holder = "C" + UUID.randomUUID().toString().substring(0, 8);
  private final String officer = "officer-" + holder;

  @BeforeEach
  void someOfficers() {
    officers.settle();
    officers.appointTo(holder);
  }

  @Test
  void aListIsALineForEachOfItsItems() {
    var id = write(officer, "a, b");
    asCsv()
        .get("/notes?holder=" + holder)
        .then()
        .statusCode(200)
        .contentType(startsWith("text/csv"))
        .body(equalTo(HEADING + id + ",NF,1," + holder + ",\"a, b\"\r\n"));
  }

  @Test
  void anEmptyListHasItsHeading() {
    asCsv().get("/notes?holder=nobody").then().statusCode(200).body(equalTo(HEADING));
  }

  @Test
  void noTextBecomesAFormula() {
    var id = write(officer, "=1+1");
    asCsv()
        .get("/notes?holder=" + holder)
        .then()
        .body(equalTo(HEADING + id + ",NF,1," + holder + ",'=1+1\r\n"));
  }

  @Test
  void itIsPagedLikeAnyList() {
    var first = write(officer, "one");
    var second = write(officer, "two");
    var link =
        asCsv()
            .get("/notes?limit=1&holder=" + holder)
            .then()
            .header("Link", endsWith("rel=\"next\""))
            .extract()
            .header("Link");
    var next = link.substring(link.indexOf("cursor=") + 7, link.indexOf('>')).split("&", -1)[0];
    var rest =
        asCsv()
            .get("/notes?limit=1&holder={holder}&cursor={next}", holder, next)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(rest).containsPattern(first + "|" + second).hasLineCount(2);
  }

  @Test
  void itHasAnEntityTagOfItsOwn() {
    write(officer, "tagged");
    var tag = asCsv().get("/notes?holder=" + holder).header("ETag");
    assertThat(tag).isNotEqualTo(as(officer).get("/notes?holder=" + holder).header("ETag"));
    asCsv().header("If-None-Match", tag).get("/notes?holder=" + holder).then().statusCode(304);
  }

  @Test
  void jsonComesToWhoeverWouldRatherHaveIt() {
    for (var accept : new String[] {"*/*", "application/json, text/csv", "text/csv;q=0.5, */*"}) {
      as(officer)
          .header("Accept", accept)
          .get("/notes?holder=" + holder)
          .then()
          .statusCode(200)
          .contentType(ContentType.JSON);
    }
    as(officer)
        .header("Accept", "text/csv, application/json;q=0.9")
        .get("/notes?holder=" + holder)
        .then()
        .contentType(startsWith("text/csv"));
  }

  @Test
  void whatIsNoListIsNotMadeSo() {
    var id = write(officer, "alone");
    asCsv()
        .get("/notes/" + id)
        .then()
        .statusCode(406)
        .body("type", equalTo("/problems/not-acceptable"));
    as(officer)
        .header("Accept", "text/csv, application/json;q=0.1")
        .get("/notes/" + id)
        .then()
        .statusCode(200)
        .contentType(ContentType.JSON);
    asCsv()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType(ContentType.JSON)
        .body("{\"id\":\"x\",\"words\":\"y\"}")
        .post("/notes")
        .then()
        .statusCode(406);
  }

  @Test
  void aRefusalIsAProblemAsEver() {
    asCsv().get("/notes?surprise=1").then().statusCode(400).contentType("application/problem+json");
    asCsv().get("/acts").then().statusCode(200).body(startsWith("position,at,businessDate,"));
    asCsv().get("/inbox").then().statusCode(200).body(startsWith("kind,capacity,subject,link,"));
  }

  private RequestSpecification asCsv() {
    return as(officer).header("Accept", "text/csv");
  }
}

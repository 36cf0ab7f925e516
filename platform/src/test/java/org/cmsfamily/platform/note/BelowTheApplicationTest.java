package org.cmsfamily.platform.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.platform.note.Officers.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that no resource sees are answered by problem documents too. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class BelowTheApplicationTest {

  @Inject Officers officers;

  @BeforeEach
  void someOfficers() {
    officers.settle();
  }

  /** The lines of a request, parted by {@code |}; the server must end the connection by itself. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "400; NONSENSE",
        "0; GET /notes/notes HTTP/9.9",
        "400; GET /notes/notes HTTP/1.1|Host: x|Content-Length: nonsense",
        "400; GET /notes/notes HTTP/1.1|Host: x|Bad Header: x",
        "400; GET /notes/%zz HTTP/1.1|Host: x|Connection: close",
        "404; GET /notes/nothing HTTP/1.1|Host: x|Connection: close",
        "404; GET /elsewhere HTTP/1.1|Host: x|Connection: close",
        "404; GET / HTTP/1.1|Host: x|Connection: close",
        "404; GET /notes/../../etc/passwd HTTP/1.1|Host: x|Connection: close",
        "404; GET /notes/q/nothing HTTP/1.1|Host: x|Connection: close",
        "405; BREW /notes/notes HTTP/1.1|Host: x|Connection: close",
        "405; DELETE /notes/notes HTTP/1.1|Host: x|Connection: close",
        "405; TRACE /notes/notes HTTP/1.1|Host: x|Connection: close",
      })
  void nonsenseIsRefusedInOurWords(int status, String lines) {
    RawAnswer.to(lines.replace("|", "\r\n") + "\r\n\r\n").mustBeAProblem(status);
  }

  @Test
  void aBodyThatIsNotInTheChunksItClaimsIsRefused() {
    var answer =
        RawAnswer.to(
            "POST /notes/notes HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Idempotency-Key: x\r\nAuthorization: Bearer "
                + org.cmsfamily.testkit.TestTokens.token("cms-officer")
                + "\r\nTransfer-Encoding: chunked\r\n\r\nZZZ\r\nnonsense\r\n\r\n");
    assertThat(answer.status()).as(answer.text()).isIn(0, 400);
    assertThat(answer.text()).doesNotContainPattern(RawAnswer.INNER_WORDS);
  }

  @Test
  void manyOrLongHeadersAreAProblem() {
    for (var length : List.of(20_000, 60_000)) {
      as("cms-officer")
          .header("X-Long", "x".repeat(length))
          .get("/notes")
          .then()
          .statusCode(431)
          .contentType("application/problem+json")
          .body("type", equalTo("/problems/headers-too-large"));
    }
    as("cms-officer").header("X-Long", "x".repeat(8_000)).get("/notes").then().statusCode(200);
  }

  @Test
  void aBodyThatIsAnnouncedLargerThanAnyLimitIsAProblem() {
    RawAnswer.to(
            "POST /notes/notes HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Length: 50000000\r\n\r\n{}")
        .mustBeAProblem(413);
  }

  @Test
  void noCredentialOfAnyKindIsAFaultOfOurs() {
    for (var header :
        List.of("Bearer .", "Bearer", "Bearer  ", "bearer a.b.c", "Basic eDp5", "x")) {
      var answer = given().header("Authorization", header).get("/notes");
      assertThat(answer.statusCode()).as(header).isEqualTo(401);
      assertThat(answer.contentType()).as(header).startsWith("application/problem+json");
    }
  }
}

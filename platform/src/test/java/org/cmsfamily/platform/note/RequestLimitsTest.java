package org.cmsfamily.platform.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.platform.note.Officers.as;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to those who ask too often or send too slowly; the limits are low here. */
@QuarkusTest
@TestProfile(RequestLimitsTest.Low.class)
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class RequestLimitsTest {
  private static final int MANY = 60;

  public static final class Low implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "skein.limits.requests-per-second", "1",
          "skein.limits.requests-at-once", "20",
          "skein.limits.anonymous-per-second", "1",
          "skein.limits.anonymous-at-once", "20",
          "skein.limits.slow-body", "1S",
          "quarkus.http.read-timeout", "2S");
    }
  }

  @Inject Officers officers;

  @BeforeEach
  void someOfficers() {
    officers.settle();
  }

  @Test
  void aLoginThatAsksTooOftenHasToWaitAndNoOther() {
    mustBeLimited(() -> as("aewa-officer").get("/notes"));
    as("unep-adviser").get("/notes").then().statusCode(200);
  }

  @Test
  void strangersAreCountedByAddress() {
    mustBeLimited(() -> given().get("/q/health/live"));
    as("nf-auditor").get("/notes").then().statusCode(200);
  }

  private static void mustBeLimited(Supplier<Response> ask) {
    var refused =
        Stream.generate(ask)
            .limit(MANY)
            .filter(answer -> answer.statusCode() == 429)
            .findFirst()
            .orElseThrow();
    assertThat(refused.contentType()).startsWith("application/problem+json");
    assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/too-many-requests");
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
  }

  @Test
  void aBodyThatNeverComesIsEnded() throws IOException {
    try (var socket = opened(1_000)) {
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .doesNotContain("HTTP/1.1 500")
          .doesNotContainPattern(RawAnswer.INNER_WORDS);
    }
  }

  @Test
  void aBodyThatDripsIsEnded() throws IOException {
    try (var socket = opened(1_000_000)) {
      // The first part of a body is buffered before anybody waits for the rest.
      socket.getOutputStream().write(" ".repeat(20_000).getBytes(StandardCharsets.UTF_8));
      var drip = new Thread(() -> drip(socket));
      drip.start();
      var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
      assertThat(answer).isEqualTo("HTTP/1.1 408");
    }
  }

  /** A byte now and then, until the server ends it. */
  private static void drip(Socket socket) {
    try {
      for (int i = 0; i < 600; i++) {
        socket.getOutputStream().write(' ');
        socket.getOutputStream().flush();
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      }
    } catch (IOException ended) {
      assertThat(ended).isNotNull();
    }
  }

  private static Socket opened(int length) throws IOException {
    var socket = new Socket("localhost", RestAssured.port);
    socket.setSoTimeout((int) Duration.ofSeconds(30).toMillis());
    var head =
        "POST /notes/notes HTTP/1.1\r\nHost: x\r\nConnection: close\r\nIdempotency-Key: slow\r\n"
            + "Content-Type: application/json\r\nContent-Length: %s\r\nAuthorization: Bearer %s\r\n\r\n"
                .formatted(length, TestTokens.token("both"));
    socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
    return socket;
  }
}

package org.cmsfamily.platform.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.UUID;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTokens;
import org.junit.jupiter.api.Test;

/** A request that is long on its way does nothing by a right that has ended meanwhile. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class LongRequestTest {

  /** Until the service has read the head of the request and let it in. */
  private static final Duration LET_IN = Duration.ofSeconds(1);

  @Inject Officers officers;

  private final String holder = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void aRightThatEndsWhileTheBodyIsOnItsWayIsGone() throws IOException {
    officers.settle();
    officers.appointTo(holder);
    assertThat(answer(() -> {})).contains(" 201 ");
    assertThat(answer(() -> officers.end(holder))).contains(" 403 ");
  }

  private String answer(Runnable meanwhile) throws IOException {
    var body =
        "{\"id\":\"%s\",\"words\":\"slowly\"}"
            .formatted(UUID.randomUUID().toString().substring(0, 13));
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
      var out = socket.getOutputStream();
      out.write(head(body).getBytes(UTF_8));
      out.write(body.substring(0, 5).getBytes(UTF_8));
      out.flush();
      await().pollDelay(LET_IN).until(() -> true);
      meanwhile.run();
      out.write(body.substring(5).getBytes(UTF_8));
      out.flush();
      var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
      return String.valueOf(in.readLine());
    }
  }

  private String head(String body) {
    return String.join(
        "\r\n",
        "POST /notes/notes HTTP/1.1",
        "Host: localhost",
        "Authorization: Bearer " + TestTokens.token("officer-" + holder),
        "Idempotency-Key: " + UUID.randomUUID(),
        "Content-Type: application/json",
        "Content-Length: " + body.length(),
        "Connection: close",
        "",
        "");
  }
}

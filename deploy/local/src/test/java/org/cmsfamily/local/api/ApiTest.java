package org.cmsfamily.local.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiTest {

  private record Reply(int status, String body) {}

  private final Deque<Reply> replies = new ArrayDeque<>();
  private final List<String> keys = new ArrayList<>();
  private HttpServer server;
  private Api api;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key")));
          var reply = replies.pop();
          var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Retry-After", "0");
          exchange.sendResponseHeaders(reply.status(), bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    var base = URI.create("http://localhost:" + server.getAddress().getPort());
    api = new Api(base, () -> "token");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void waitsForWhatIsOnItsWayAndRepeatsWithTheSameKey() {
    replies.add(new Reply(409, "{\"type\":\"/problems/not-known-yet\"}"));
    replies.add(new Reply(503, "{}"));
    replies.add(new Reply(201, "{\"id\":\"P1\"}"));

    assertThat(api.post("draft the terms", "/proposals", Map.of()).text("id")).isEqualTo("P1");

    assertThat(keys).hasSize(3).containsOnly(Api.key("draft the terms"));
  }

  @Test
  void doesNotRepeatAnyOtherConflict() {
    replies.add(new Reply(409, "{\"type\":\"/problems/already-exists\"}"));

    assertThat(api.tryPost("a step", "/families", Map.of()).slug()).isEqualTo("already-exists");
  }

  @Test
  void tellsEveryViolationOfARefusal() {
    replies.add(
        new Reply(
            422,
            """
            {"type":"/problems/not-agreed","detail":"Not agreed yet","violations":[
              {"pointer":"/signatures/AEWA","message":"AEWA has not signed"},
              {"pointer":"/advice","message":"the advice is stale"}]}\
            """));

    assertThatThrownBy(() -> api.post("submit", "/submissions", Map.of()))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("422 (not-agreed): Not agreed yet")
        .hasMessageContaining("- /signatures/AEWA AEWA has not signed")
        .hasMessageContaining("- /advice the advice is stale");
  }

  @Test
  void anAnswerThatIsNoJsonHasNoFields() {
    replies.add(new Reply(200, "a,b\n1,2\n"));

    assertThat(api.get("/rates").text("id")).isEmpty();
  }
}

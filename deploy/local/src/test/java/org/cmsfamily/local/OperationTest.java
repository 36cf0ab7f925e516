package org.cmsfamily.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operator's commands against services that answer as the three do. */
class OperationTest {
  private static final String LETTER =
      """
      {"id":"%s","topic":"registry.decisions","key":"D%s","cause":"No key","at":"2027-01-01T12:00:00Z"}\
      """;

  private final List<String> asked = new ArrayList<>();
  private final Map<String, String> answers = new HashMap<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final HttpServer services = HttpServer.create();
  private Operation operation =
      new Operation(
          new Suite(new Properties()), new PrintStream(out, true, StandardCharsets.UTF_8));

  OperationTest() throws IOException {}

  @BeforeEach
  void start() throws IOException {
    services.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    services.createContext("/", this::answer);
    services.start();
    var facts = new Properties();
    var address = "http://localhost:" + services.getAddress().getPort() + "/";
    for (String name : List.of("registry", "catalog", "reporting", "keycloak"))
      facts.setProperty(name, address + name);
    facts.setProperty("password.operator", "secret");
    operation = new Operation(new Suite(facts), new PrintStream(out, true, StandardCharsets.UTF_8));
    answers.put(
        "/keycloak/realms/cms-family/protocol/openid-connect/token",
        "{\"access_token\":\"t\",\"expires_in\":3600}");
  }

  @AfterEach
  void stop() {
    services.stop(0);
  }

  @Test
  void allServicesRepublishInTheOrderInWhichTheyFollowEachOther() {
    for (String name : List.of("registry", "catalog", "reporting"))
      answers.put("/" + name + "/republish", "{\"epoch\":7,\"records\":12}");
    operation.republishAll();
    assertThat(asked)
        .containsSubsequence(
            "POST /registry/republish", "POST /catalog/republish", "POST /reporting/republish");
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("service-catalog published 12 records, epoch 7.");
  }

  @Test
  void aRebuildSaysWhatItRead() {
    answers.put("/catalog/replicas/rebuild", "{\"records\":40,\"unreadable\":1}");
    operation.rebuild("catalog");
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("service-catalog read 40 records, 1 of them unreadable.");
  }

  @Test
  void deadLettersAreListedPageByPage() {
    answers.put("/catalog/dead-letters?limit=100", page(1, "\"c1\""));
    answers.put("/catalog/dead-letters?limit=100&cursor=c1", page(2, "null"));
    operation.listDeadLetters("catalog");
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .first()
        .asString()
        .contains("registry.decisions", "D1", "No key");
  }

  @Test
  void aDeadLetterIsShownAndReplayed() {
    answers.put("/catalog/dead-letters/1", LETTER.formatted(1, 1));
    answers.put(
        "/catalog/dead-letters/1/replay",
        "{\"topic\":\"registry.decisions\",\"key\":\"D1\",\"applied\":true}");
    DeadLetterAction.SHOW.take(operation, "catalog", "1");
    DeadLetterAction.REPLAY.take(operation, "catalog", "1");
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("\"cause\" : \"No key\"", "registry.decisions D1 is applied.");
  }

  @Test
  void withoutAnIdNothingIsReplayed() {
    assertThatThrownBy(() -> DeadLetterAction.REPLAY.take(operation, "catalog", null))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("id");
    assertThat(asked).isEmpty();
  }

  @Test
  void anUnknownServiceIsNamed() {
    assertThatThrownBy(() -> operation.republish("kafka")).hasMessageContaining("kafka");
  }

  private static String page(int id, String next) {
    return "{\"items\":[%s],\"next\":%s}".formatted(LETTER.formatted(id, id), next);
  }

  private void answer(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().toString();
    asked.add(exchange.getRequestMethod() + " " + path);
    var body = answers.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answers.containsKey(path) ? 200 : 404, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}

package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.cmsfamily.acceptance.document.ApiDocument;
import org.cmsfamily.acceptance.document.ApiOperation;
import org.cmsfamily.acceptance.document.OperationExample;
import org.cmsfamily.acceptance.document.RandomRequest;
import org.junit.jupiter.api.Test;

/**
 * Whatever is asked, by whomever: never a fault of the service, always a problem document, and no
 * word of the inside. The usual seed gives every build the same requests; {@code -Dskein.fuzz.seed}
 * asks others, {@code -Dskein.fuzz.requests=10000} more.
 */
class FuzzTest {

  private static final int USUAL_NUMBER = 600;
  private static final List<Part> ASKING =
      List.of(
          Part.CMS_REGISTRAR, Part.CMS_SECRETARY, Part.CMS_FINANCE, Part.OPERATOR, Part.STRANGER);
  private static final Pattern INSIDE =
      Pattern.compile(
          "\\b(com|org|java|javax|jakarta|io|net)(\\.[a-z0-9_]+)+\\.[A-Z]|\\w(Exception|Error)\\b|\\bat"
              + " \\w+\\.\\w+\\(|(?i)\\b(jackson|quarkus|vert\\.x|netty|hibernate|resteasy)\\b|through"
              + " reference chain|deserializ|no enum constant|for input string|<html");

  private static final long USUAL_SEED = 8_746_572_819_796L;

  private final long seed = Long.getLong("skein.fuzz.seed", USUAL_SEED);
  private final int number = Integer.getInteger("skein.fuzz.requests", USUAL_NUMBER);

  @Test
  void nonsenseIsAnsweredWithAProblem() throws IOException, InterruptedException {
    System.out.println("FuzzTest: seed " + seed + ", " + number + " requests");
    var random = new Random(seed);
    var requests = new RandomRequest(random, known());
    var operations = ApiDocument.allOperations();
    var faults = new ArrayList<String>();
    try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      for (var i = 0; i < number; i++) {
        var operation = operations.get(random.nextInt(operations.size()));
        var request = requests.next(operation, base(operation), token(random));
        var answer = answer(http, request);
        if (!isInOrder(answer)) faults.add(told(i, request, answer));
      }
    }

    assertThat(faults).as("seed " + seed).isEmpty();
  }

  /** A service may end a connection whose request it did not read to its end. */
  private static HttpResponse<String> answer(HttpClient http, HttpRequest request)
      throws IOException, InterruptedException {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      return http.send(request, BodyHandlers.ofString());
    }
  }

  private static boolean isInOrder(HttpResponse<String> answer) {
    if (answer.statusCode() >= 500 || !isGuarded(answer)) return false;
    if (answer.statusCode() < 400) return true;
    var type = answer.headers().firstValue("Content-Type").orElse("");
    return type.startsWith("application/problem+json")
        && answer.body().contains("\"status\":" + answer.statusCode())
        && !INSIDE.matcher(answer.body()).find();
  }

  /** Every answer says that nothing of it is to be guessed, and how long it may be kept. */
  private static boolean isGuarded(HttpResponse<String> answer) {
    return answer.headers().firstValue("X-Content-Type-Options").isPresent()
        && answer.headers().firstValue("Cache-Control").isPresent();
  }

  private static String told(int number, HttpRequest request, HttpResponse<String> answer) {
    return String.format(
        Locale.ROOT,
        "%d: %s %s -> %d %s",
        number,
        request.method(),
        request.uri(),
        answer.statusCode(),
        answer.body());
  }

  /** Values that exist, from the tour's examples, with the codes of its family. */
  private static Map<String, String> known() {
    var family = Tour.taken().family();
    var known = new HashMap<String, String>();
    for (var operation : ApiDocument.allOperations()) {
      OperationExample.committed(operation)
          .map(example -> (ObjectNode) example.json().path("parameters"))
          .ifPresent(
              parameters ->
                  parameters
                      .properties()
                      .forEach(p -> known.put(p.getKey(), family.of(p.getValue().asText()))));
    }
    known.put("family", family.code());
    known.put("service", family.service());
    return known;
  }

  private static URI base(ApiOperation operation) {
    var suite = FamilyUnderTest.suite();
    var service =
        switch (operation.service()) {
          case "registry" -> suite.registry();
          case "catalog" -> suite.catalog();
          default -> suite.reporting();
        };
    return URI.create("http://" + service.getRawAuthority());
  }

  private static String token(Random random) {
    var who = random.nextInt(ASKING.size() + 1);
    return who == ASKING.size() ? "" : FamilyUnderTest.suite().token(ASKING.get(who).user());
  }
}

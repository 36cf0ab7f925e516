package org.cmsfamily.platform.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a body: 400, a short problem, and no word of what the service is made of. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class InnerWordsTest {
  private static final int LONGEST_ANSWER = 100_000;

  @Inject Officers officers;

  @BeforeEach
  void someOfficers() {
    officers.settle();
  }

  static Map<String, String> bodies() {
    var bodies = new LinkedHashMap<String, String>();
    bodies.put("a deep list", "[".repeat(2_000));
    bodies.put("a list with no end", "[".repeat(2_000_000));
    bodies.put("deep members", "{\"a\":".repeat(1_200) + "1" + "}".repeat(1_200));
    bodies.put("deep in a list", "{\"tags\":" + "[".repeat(1_500) + "]".repeat(1_500) + "}");
    bodies.put("a long number", "{\"id\":\"x\",\"words\":" + "9".repeat(1_200) + "}");
    bodies.put("a long number in an unknown member", "{\"x\":" + "9".repeat(1_200) + "}");
    bodies.put("a name too long", "{\"" + "n".repeat(60_000) + "\":1}");
    bodies.put("a long name", "{\"" + "n".repeat(40_000) + "\":1}");
    bodies.put(
        "an amount", "{\"price\":{\"amount\":\"" + "9".repeat(5_000) + "\",\"currency\":\"EUR\"}}");
    bodies.put("a date", "{\"on\":\"" + "9".repeat(50_000) + "\"}");
    bodies.put("a class", "{\"colour\":{\"@class\":\"java.util.HashMap\"}}");
    bodies.put("a name twice", "{\"id\":\"a\",\"id\":\"b\"}");
    bodies.put("no number", "{\"id\":NaN}");
    bodies.put("half a character", "{\"id\":\"\\uD800\"}");
    bodies.put("a control character", "{\"id\":\"\u0001\"}");
    bodies.put("other quotes", "{'id':'x'}");
    bodies.put("a comma too many", "{\"id\":\"x\",}");
    bodies.put("two bodies", "{\"id\":\"x\"} {\"id\":\"y\"}");
    bodies.put("a text", "\"text\"");
    bodies.put("a number", "7");
    bodies.put("null", "null");
    bodies.put("a list", "[]");
    bodies.put("no word of JSON", "{\"id\":tru}");
    bodies.put("a comment", "/* c */{}");
    bodies.put("zeros", "\u00ff\u00fe{\u0000}");
    bodies.put("prose", "nonsense ".repeat(200_000));
    bodies.put("many unknown members deep in it", nested(40));
    bodies.put("very many unknown members", unknown(100_000));
    return bodies;
  }

  static Set<String> names() {
    return bodies().keySet();
  }

  private static String unknown(int members) {
    return IntStream.range(0, members)
        .mapToObj("\"unknown-%s\":1"::formatted)
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** Many unknown members, each far below long names. */
  private static String nested(int depth) {
    var name = "n".repeat(200);
    return ("{\"" + name + "\":").repeat(depth) + unknown(20_000) + "}".repeat(depth);
  }

  @ParameterizedTest
  @MethodSource("names")
  void aBodyIsRefusedInOurWords(String name) {
    var body = String.valueOf(bodies().get(name)).getBytes(StandardCharsets.UTF_8);
    mustBeRefused(Client.post("cms-officer", "/notes/notes", body));
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    var bytes = new byte[1_900_000];
    new Random(7).nextBytes(bytes);
    mustBeRefused(Client.post("cms-officer", "/notes/notes", bytes));
  }

  private static void mustBeRefused(HttpResponse<String> answer) {
    assertThat(answer.body()).hasSizeLessThan(LONGEST_ANSWER);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body()).doesNotContainPattern(RawAnswer.INNER_WORDS);
  }

  @Test
  void aHundredFaultsAreListedThenTheirNumber() {
    var body = unknown(1_500).getBytes(StandardCharsets.UTF_8);
    var answer = new JsonPath(Client.post("cms-officer", "/notes/notes", body).body());
    assertThat(answer.getList("violations")).hasSize(100);
    // Two of the body's own members are missing, too.
    assertThat(answer.getInt("violationsTotal")).isBetween(1_500, 1_502);
  }
}

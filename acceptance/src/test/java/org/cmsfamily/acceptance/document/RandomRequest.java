package org.cmsfamily.acceptance.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Requests that are made from the documents by chance: real addresses and real bodies with one or
 * more parts replaced by nonsense. The same seed makes the same requests.
 */
public final class RandomRequest {

  private static final List<String> ACCEPTED =
      List.of(
          "application/json",
          "*/*",
          "nonsense",
          "text/csv",
          "application/xml;q=nonsense",
          ";;;",
          "text/html,application/json;q=0.1");
  private static final List<String> SENT =
      List.of("application/json", "text/csv", "nonsense", "application/xml", "text/plain");

  private final Random random;
  private final Nonsense nonsense;
  private final Map<String, String> known;

  /**
   * @param known real values of path and query parameters by name
   */
  public RandomRequest(Random random, Map<String, String> known) {
    this.random = random;
    this.nonsense = new Nonsense(random);
    this.known = known;
  }

  /**
   * The next request for an operation.
   *
   * @param base the address of its service, without its root path
   * @param token who asks; empty for nobody
   */
  public HttpRequest next(ApiOperation operation, URI base, String token) {
    var address = base + path(operation) + query(operation);
    var request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(60));
    headers(operation, token).forEach(request::header);
    var body = body(operation);
    return request
        .method(
            operation.method(),
            body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
        .build();
  }

  private String path(ApiOperation operation) {
    var path = operation.path();
    for (var parameter : operation.parameters("path")) {
      var name = parameter.path("name").asText();
      path = path.replace("{" + name + "}", encoded(value(name)));
    }
    return path;
  }

  private String query(ApiOperation operation) {
    var pairs = new ArrayList<String>();
    for (var parameter : operation.parameters("query")) {
      var name = parameter.path("name").asText();
      if (oneIn(2)) pairs.add(name + "=" + encoded(value(name)));
      if (oneIn(12)) pairs.add(name + "=" + encoded(nonsense.text()));
    }
    if (oneIn(8)) pairs.add("nonsense=" + encoded(nonsense.text()));
    if (oneIn(8)) pairs.add("cursor=YWJj");
    return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
  }

  private String value(String name) {
    var real = known.get(name);
    return real == null || oneIn(3) ? nonsense.text() : real;
  }

  private Map<String, String> headers(ApiOperation operation, String token) {
    var headers = new LinkedHashMap<String, String>();
    if (!token.isEmpty()) headers.put("Authorization", oneIn(20) ? "Bearer ." : "Bearer " + token);
    headers.put("Accept", oneIn(3) ? any(ACCEPTED) : "application/json");
    headers.put("Content-Type", oneIn(6) ? any(SENT) : "application/json");
    if (!oneIn(8)) headers.put("Idempotency-Key", new UUID(random.nextLong(), 1).toString());
    if (oneIn(3)) headers.put("If-None-Match", oneIn(2) ? "\"1\"" : nonsense.visible());
    if (operation.method().equals("PUT")) {
      headers.put("If-Match", oneIn(2) ? "\"999999\"" : nonsense.visible());
    }
    return headers;
  }

  private @Nullable String body(ApiOperation operation) {
    if (operation.json().path("requestBody").isMissingNode()) return null;
    if (oneIn(6)) return nonsense.json();
    var example = OperationExample.committed(operation).map(it -> it.json().path("request"));
    return example
        .filter(JsonNode::isContainerNode)
        .map(nonsense::spoiled)
        .orElseGet(nonsense::json);
  }

  private boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

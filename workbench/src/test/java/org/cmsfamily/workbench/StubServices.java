package org.cmsfamily.workbench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The three services as their committed API documents describe them: each request answers the
 * operation's committed example, or what stands for it in {@code answers/}. A service can be taken
 * down and brought back. Beside them stands an identity provider, the first; the second is down.
 */
public class StubServices implements QuarkusTestResourceLifecycleManager {
  private static final List<String> ROOTS = List.of("registry", "catalog", "reporting");
  private static final Path DOCUMENTS = Path.of("../docs/api");
  private static final Path ANSWERS = Path.of("src/test/resources/answers");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> DOWN = ConcurrentHashMap.newKeySet();

  /** The ETag of what has changed since. */
  static final String STALE = "\"4-stale\"";

  /** What a service refuses, wherever it is sent. */
  static final String REFUSED = "what a service refuses";

  private static final String VIOLATIONS =
      """
      [{"pointer":"/text","paragraph":"P8","message":"Say more <b>here</b>"},
       {"pointer":"/terms/costPlan/recurring/2027","message":"More than last year"},
       {"pointer":"/nowhere","message":"The terms were changed"}]
      """;

  private static final String RUN_PROGRESS =
      "{\"name\":\"n\",\"phase\":\"issuing\",\"due\":3,\"issued\":2,\"rendered\":0}";
  private static final String PROGRESS =
      "{\"name\":\"n\",\"phase\":\"booking\",\"read\":9,\"lines\":9,\"booked\":4}";

  /** What was asked, with its parameters and the language and token that it was asked in. */
  static final List<String> ASKED = new CopyOnWriteArrayList<>();

  /** An invitation that was declined. */
  static final String DECLINED = "00000000-0000-4000-8000-00000000dec1";

  /** What was sent, in the order of its coming. */
  static final List<String> SENT = new CopyOnWriteArrayList<>();

  private final List<HttpServer> servers = new ArrayList<>();
  private final StubProvider provider = new StubProvider();

  static boolean isDown(String root) {
    return DOWN.contains(root);
  }

  static void takeDown(String root) {
    DOWN.add(root);
  }

  /** Nothing is founded yet. */
  static void empty() {
    DOWN.add("families");
  }

  /** Whoever wrote the texts that the services answer with wrote a script into each. */
  static void fillWithScripts() {
    DOWN.add("honesty");
  }

  /** The body did not adopt what was adopted on a condition. */
  static void reject() {
    DOWN.add("adoption");
  }

  static void bringBack() {
    DOWN.clear();
  }

  @Override
  public Map<String, String> start() {
    var settings = new ConcurrentHashMap<String, String>();
    for (var root : ROOTS) settings.put("quarkus.rest-client." + root + ".url", serve(root));
    settings.put("quarkus.oidc.auth-server-url", provider.url());
    settings.put("quarkus.oidc-client.token-path", provider.url() + "/token");
    return settings;
  }

  @Override
  public void stop() {
    servers.forEach(server -> server.stop(0));
    provider.stop();
  }

  private String serve(String root) {
    try {
      var operations = operations(root);
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/" + root, exchange -> answer(exchange, root, operations));
      server.start();
      servers.add(server);
      return "http://localhost:" + server.getAddress().getPort() + "/" + root;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void answer(HttpExchange exchange, String root, Map<String, String> operations)
      throws IOException {
    if (DOWN.contains(root)) {
      send(exchange, 503, "{\"title\":\"Down\"}");
      return;
    }
    var headers = exchange.getRequestHeaders();
    ASKED.add(
        exchange.getRequestURI()
            + " "
            + headers.getFirst("Accept-Language")
            + " "
            + headers.getFirst("Authorization"));
    var path = exchange.getRequestURI().getPath();
    var sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (!sent.isEmpty()) SENT.add(sent);
    if (sent.contains(REFUSED)) {
      send(exchange, 422, "{\"title\":\"Refused\",\"violations\":" + VIOLATIONS + "}");
      return;
    }
    if (STALE.equals(headers.getFirst("If-Match"))) {
      send(exchange, 412, "{\"title\":\"It has changed\"}");
      return;
    }
    if (path.endsWith("/quarters") && DOWN.contains("books")) {
      send(exchange, 404, "{\"title\":\"Not found\"}");
      return;
    }
    if (path.endsWith("/NOT-SOUND")) {
      send(exchange, 422, "{\"title\":\"Refused\",\"detail\":\"That cannot be\"}");
      return;
    }
    if (path.endsWith("/events")) {
      sendEvents(exchange, path);
      return;
    }
    if (path.endsWith("/q/health/ready")) {
      send(exchange, 200, "{}");
      return;
    }
    if (path.endsWith("/me") && DOWN.contains("registry-me")) {
      send(exchange, 200, "{\"person\":null,\"capacities\":[]}");
      return;
    }
    if (path.endsWith("/families") && DOWN.contains("families")) {
      send(exchange, 200, "{\"items\":[],\"next\":null}");
      return;
    }
    var request = exchange.getRequestMethod().toLowerCase(Locale.ROOT) + " " + path;
    var operation =
        Optional.ofNullable(operations.get(request))
            .or(
                () ->
                    operations.entrySet().stream()
                        .filter(it -> request.matches(it.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst());
    if (operation.isEmpty() || path.endsWith("/NOT-THERE"))
      send(exchange, 404, "{\"title\":\"Not found\",\"detail\":\"No such thing <b>here</b>\"}");
    else if (path.endsWith("/AEWA-OLD"))
      send(exchange, 200, example(root, operation.get()).replace("2026-12-15", "2010-10-15"));
    else if (path.endsWith("/quarters/2028-Q1"))
      send(exchange, 200, notOver(example(root, operation.get())));
    else if (path.endsWith("/" + DECLINED))
      send(
          exchange,
          200,
          example(root, operation.get())
              .replace("\"open\"", "\"declined\"")
              .replace("00000000-0000-4000-8000-000000000001", DECLINED));
    else if (query(exchange).contains("aggregate=" + DECLINED))
      send(
          exchange,
          200,
          example(root, operation.get()).replace("found-family", "answer-invitation"));
    else send(exchange, 200, example(root, operation.get()));
  }

  /** A quarter that nobody can close yet. */
  private static String notOver(String quarter) throws IOException {
    var books = JSON.readTree(quarter.replace("2027-Q1", "2028-Q1"));
    for (var act : books.path("acts"))
      if (act.path("name").asText().equals("close-quarter"))
        ((ObjectNode) act)
            .put("allowed", false)
            .set("why", JSON.createArrayNode().add("2028-Q1 ends on 2028-03-31"));
    return books.toString();
  }

  private static String query(HttpExchange exchange) {
    return Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
  }

  /** An import that is known under its name only the second time that it is asked for. */
  private static void sendEvents(HttpExchange exchange, String path) throws IOException {
    var times = ASKED.stream().filter(asked -> asked.startsWith(path)).count();
    if (times < 2) {
      send(exchange, 404, "{\"title\":\"Not found\"}");
      return;
    }
    var progress = path.contains("/run-progress/") ? RUN_PROGRESS : PROGRESS;
    var body =
        ("content-type:application/json\ndata:" + progress + "\n\n")
            .getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static Map<String, String> operations(String root) throws IOException {
    var operations = new ConcurrentHashMap<String, String>();
    var paths = JSON.readTree(DOCUMENTS.resolve(root + ".json").toFile()).path("paths");
    paths
        .properties()
        .forEach(
            path -> {
              var pattern = path.getKey().replaceAll("\\{[^}]+}", "[^/]+");
              for (var method : List.of("get", "post", "put")) {
                var id = path.getValue().path(method).path("operationId");
                if (id.isTextual()) operations.put(method + " " + pattern, id.asText());
              }
            });
    return operations;
  }

  private static String example(String root, String operation) throws IOException {
    var own = ANSWERS.resolve(root).resolve(operation + ".json");
    var answer =
        Files.exists(own)
            ? JSON.readTree(own.toFile())
            : JSON.readTree(
                    DOCUMENTS
                        .resolve("examples")
                        .resolve(root)
                        .resolve(operation + ".json")
                        .toFile())
                .path("answer");
    var json = DOWN.contains("honesty") ? HostileTexts.in(answer).toString() : answer.toString();
    return DOWN.contains("adoption") ? json.replace("adopted-conditional", "rejected") : json;
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    var body = json.getBytes(StandardCharsets.UTF_8);
    exchange
        .getResponseHeaders()
        .add("Content-Type", status < 400 ? "application/json" : "application/problem+json");
    exchange.getResponseHeaders().add("ETag", "\"5-abc\"");
    exchange.sendResponseHeaders(status, body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }
}

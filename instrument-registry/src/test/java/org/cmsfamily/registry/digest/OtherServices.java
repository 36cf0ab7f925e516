package org.cmsfamily.registry.digest;

import static io.restassured.RestAssured.given;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.cmsfamily.testkit.TestTokens;

/**
 * What the registry asks for a digest: the issuer of its token, the inboxes of the other two
 * services, each in pages of one item, and its own.
 */
final class OtherServices implements AutoCloseable {

  /** The subject of the registry's token. */
  static final String MACHINE = "digest-machine";

  private static final String TOKEN = TestTokens.token(MACHINE);
  private static final String FORM =
      "grant_type=client_credentials&client_id=inbox-digest&client_secret=secret+of+tests";

  private final HttpServer server;
  private final Map<String, List<String>> items = new ConcurrentHashMap<>();

  OtherServices(int port) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      server.createContext("/token", this::token);
      server.createContext("/catalog/inboxes/", this::inbox);
      server.createContext("/reporting/inboxes/", this::inbox);
      server.createContext("/registry/inboxes/", OtherServices::own);
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An item that waits for a person in a service, with its deadline. */
  void waits(String service, String person, String kind, String deadline) {
    var item =
        """
        {"kind":"%2$s","capacity":"CMS:executive-secretary","subject":"Thing of %1$s\\nwith lines",
         "link":"/%1$s/things/%3$s","deadline":"%3$s","since":"2026-11-01T00:00:00Z","instrument":null,
         "later":1}
        """
            .formatted(service, kind, deadline);
    items
        .computeIfAbsent("/" + service + "/inboxes/" + person, path -> new CopyOnWriteArrayList<>())
        .add(item);
  }

  private void token(HttpExchange exchange) throws IOException {
    var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    answer(
        exchange,
        form.equals(FORM) ? 200 : 401,
        "{\"access_token\":\"%s\",\"expires_in\":300}".formatted(TOKEN));
  }

  private void inbox(HttpExchange exchange) throws IOException {
    boolean known =
        ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
    var all = items.getOrDefault(exchange.getRequestURI().getPath(), List.of());
    var query = exchange.getRequestURI().getQuery();
    int at = query.contains("cursor=") ? Integer.parseInt(query.replaceAll(".*cursor=", "")) : 0;
    var item = at < all.size() ? all.get(at) : "";
    var next = at + 1 < all.size() ? "\"" + (at + 1) + "\"" : "null";
    answer(exchange, known ? 200 : 403, "{\"items\":[%s],\"next\":%s}".formatted(item, next));
  }

  /** Asks the registry under test, which listens elsewhere. */
  private static void own(HttpExchange exchange) throws IOException {
    var response =
        given()
            .header("Authorization", exchange.getRequestHeaders().getFirst("Authorization"))
            .get(exchange.getRequestURI().toString().replace("/registry/", "/"));
    answer(exchange, response.statusCode(), response.asString());
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    var body = json.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

package org.cmsfamily.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/**
 * An OpenID provider of the test run: its discovery document and public key over HTTP, its tokens
 * from {@link TestTokens}. The {@code main} and the {@code other} issuer are trusted by the service
 * under test, the {@code unknown} one is not.
 */
public final class TestIssuer {
  private final String name;

  private TestIssuer(String name) {
    this.name = name;
  }

  public static TestIssuer main() {
    return named("main");
  }

  public static TestIssuer other() {
    return named("other");
  }

  public static TestIssuer unknown() {
    return named("unknown");
  }

  /** What its tokens carry as {@code iss}. */
  public String url() {
    return TestRun.once("issuer." + name, this::serve);
  }

  TestKey key() {
    return TestKey.parse(TestRun.once("key." + name, () -> TestKey.generate().text()));
  }

  private static TestIssuer named(String name) {
    return new TestIssuer(name);
  }

  private String serve() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      String url = "http://localhost:" + server.getAddress().getPort();
      server.createContext(
          "/.well-known/openid-configuration", exchange -> answer(exchange, discovery(url)));
      server.createContext(
          "/jwks", exchange -> answer(exchange, "{\"keys\":[" + key().publicJwk() + "]}"));
      server.setExecutor(command -> Thread.ofPlatform().daemon().start(command));
      Thread.ofPlatform().daemon().start(server::start);
      return url;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String discovery(String url) {
    return """
        {"issuer":"%1$s","jwks_uri":"%1$s/jwks","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",
         "response_types_supported":["code"],"subject_types_supported":["public"],
         "id_token_signing_alg_values_supported":["RS256"]}"""
        .formatted(url);
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }
}

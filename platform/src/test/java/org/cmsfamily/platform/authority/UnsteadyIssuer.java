package org.cmsfamily.platform.authority;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The second trusted issuer as a test wants it: it is silent from the start on, answers or is
 * silent again, and rotates its key. Tests speak to it over HTTP, below {@code /test}, since
 * Quarkus loads them apart from it.
 */
public final class UnsteadyIssuer implements QuarkusTestResourceLifecycleManager {
  private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

  private final AtomicInteger fetches = new AtomicInteger();
  private volatile KeyPair key = newKey();
  private volatile CountDownLatch silence = new CountDownLatch(1);
  private String url = "";

  @Override
  public Map<String, String> start() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      url = "http://localhost:" + server.getAddress().getPort();
      server.createContext("/.well-known/openid-configuration", this::discovery);
      server.createContext("/jwks", this::keys);
      server.createContext("/test", this::obey);
      server.setExecutor(command -> Thread.ofPlatform().daemon().start(command));
      Thread.ofPlatform().daemon().start(server::start);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.of(
        "quarkus.oidc.other.auth-server-url", url,
        "quarkus.oidc.other.token.issuer", url,
        "unsteady.issuer", url);
  }

  @Override
  public void stop() {
    silence.countDown();
  }

  private void discovery(HttpExchange exchange) throws IOException {
    hear();
    answer(
        exchange,
        """
        {"issuer":"%1$s","jwks_uri":"%1$s/jwks","authorization_endpoint":"%1$s/auth",
         "token_endpoint":"%1$s/token","response_types_supported":["code"],
         "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}\
        """
            .formatted(url));
  }

  private void keys(HttpExchange exchange) throws IOException {
    hear();
    fetches.incrementAndGet();
    var secret = (RSAPublicKey) key.getPublic();
    answer(
        exchange,
        """
        {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}]}\
        """
            .formatted(id(key), base64(secret.getModulus()), base64(secret.getPublicExponent())));
  }

  private void obey(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    switch (path) {
      case "/test/speak" -> silence.countDown();
      case "/test/silence" -> silence = new CountDownLatch(1);
      case "/test/rotate" -> key = newKey();
      default -> {}
    }
    var kid = exchange.getRequestURI().getQuery();
    answer(
        exchange,
        switch (path) {
          case "/test/fetches" -> String.format(Locale.ROOT, "%d", fetches.get());
          case "/test/token" -> token(kid == null ? id(key) : kid);
          default -> "";
        });
  }

  private void hear() {
    try {
      silence.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String token(String kid) {
    long now = Instant.now().getEpochSecond();
    var claims =
        String.format(
            Locale.ROOT,
            """
            {"iss":"%s","sub":"somebody","aud":"skein","iat":%d,"exp":%d,"jti":"%s"}\
            """,
            url,
            now,
            now + 3600,
            java.util.UUID.randomUUID());
    var content =
        base64("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"%s\"}".formatted(kid))
            + "."
            + base64(claims);
    try {
      var signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key.getPrivate());
      signature.update(content.getBytes(StandardCharsets.US_ASCII));
      return content + "." + URL.encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair newKey() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String id(KeyPair key) {
    return base64(((RSAPublicKey) key.getPublic()).getModulus()).substring(0, 12);
  }

  private static String base64(String text) {
    return URL.encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String base64(BigInteger number) {
    byte[] bytes = number.toByteArray();
    int sign = bytes[0] == 0 && bytes.length > 1 ? 1 : 0;
    return URL.encodeToString(Arrays.copyOfRange(bytes, sign, bytes.length));
  }

  private static void answer(HttpExchange exchange, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }
}

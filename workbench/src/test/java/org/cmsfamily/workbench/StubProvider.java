package org.cmsfamily.workbench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** An identity provider that lets everybody in, and takes a code only with its PKCE verifier. */
final class StubProvider {
  static final String CLIENT = "skein-workbench";
  static final String SUBJECT = "somebody";
  static final String ACCESS_TOKEN = "access-token-of-somebody";
  static final String MACHINES_TOKEN = "access-token-of-workbench-public";
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final Map<String, Map<String, String>> SIGN_INS = new ConcurrentHashMap<>();

  private final HttpServer server;
  private final KeyPair key;

  StubProvider() {
    try {
      this.server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      this.key = generator.generateKeyPair();
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    server.createContext("/.well-known/openid-configuration", it -> send(it, 200, discovery()));
    server.createContext("/jwks", it -> send(it, 200, "{\"keys\":[" + publicKey() + "]}"));
    server.createContext("/token", this::giveTokens);
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  void stop() {
    server.stop(0);
  }

  /** The code for a sign-in, as the browser would bring it back from the address it was sent to. */
  static String signIn(String address) {
    var code = "code-" + SIGN_INS.size();
    SIGN_INS.put(code, parameters(URI.create(address).getRawQuery()));
    return code;
  }

  /** The parameters of an address or a form. */
  static Map<String, String> parameters(String text) {
    return Arrays.stream(text.split("&", -1))
        .map(parameter -> parameter.split("=", 2))
        .collect(
            Collectors.toMap(it -> it[0], it -> URLDecoder.decode(it[1], StandardCharsets.UTF_8)));
  }

  private void giveTokens(HttpExchange exchange) throws IOException {
    var form =
        parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    if (form.getOrDefault("grant_type", "").equals("client_credentials")) {
      giveMachineToken(exchange);
      return;
    }
    var signIn = SIGN_INS.remove(form.getOrDefault("code", ""));
    if (signIn == null
        || !digest(form.getOrDefault("code_verifier", "")).equals(signIn.get("code_challenge"))) {
      send(exchange, 400, "{\"error\":\"invalid_grant\"}");
      return;
    }
    var identity =
        Jwt.issuer(url())
            .audience(CLIENT)
            .subject(SUBJECT)
            .claim("sid", UUID.randomUUID().toString())
            .claim("nonce", signIn.getOrDefault("nonce", ""))
            .expiresIn(Duration.ofMinutes(5))
            .jws()
            .keyId("key")
            .sign(key.getPrivate());
    send(
        exchange,
        200,
        "{\"token_type\":\"Bearer\",\"expires_in\":300,\"access_token\":\"%s\",\"refresh_token\":\"none\",\"id_token\":\"%s\"}"
            .formatted(ACCESS_TOKEN, identity));
  }

  /** One that is over at once, so that the next question asks for another. */
  private static void giveMachineToken(HttpExchange exchange) throws IOException {
    var token =
        "{\"token_type\":\"Bearer\",\"expires_in\":-5,\"access_token\":\"%s\"}"
            .formatted(MACHINES_TOKEN);
    if (StubServices.isDown("provider")) exchange.close();
    else send(exchange, 200, token);
  }

  private static String digest(String verifier) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return BASE64.encodeToString(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String discovery() {
    return """
    {"issuer":"%1$s","jwks_uri":"%1$s/jwks","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",
     "end_session_endpoint":"%1$s/end","response_types_supported":["code"],"subject_types_supported":["public"],
     "id_token_signing_alg_values_supported":["RS256"]}\
    """
        .formatted(url());
  }

  private String publicKey() {
    var shown = (RSAPublicKey) key.getPublic();
    return "{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"key\",\"n\":\"%s\",\"e\":\"%s\"}"
        .formatted(base64(shown.getModulus()), base64(shown.getPublicExponent()));
  }

  private static String base64(BigInteger number) {
    var bytes = number.toByteArray();
    int from = bytes[0] == 0 ? 1 : 0;
    return BASE64.encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    var body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }
}

package org.cmsfamily.acceptance;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** Tokens that nobody should accept, and one that names another person than it seems to. */
final class Tokens {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private Tokens() {}

  /** A token of a trusted realm given to another client than ours. */
  static String ofClient(String realm, String client, String user) {
    var form =
        Map.of(
            "grant_type",
            "password",
            "client_id",
            client,
            "username",
            user,
            "password",
            password(user));
    var endpoint =
        FamilyUnderTest.suite().keycloak() + "/realms/" + realm + "/protocol/openid-connect/token";
    var request =
        HttpRequest.newBuilder(URI.create(endpoint))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(form)))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      var answer = http.send(request, BodyHandlers.ofString()).body();
      var token = JSON.readTree(answer).path("access_token").asText();
      if (token.isEmpty()) throw new AssertionError(client + " gives no token: " + answer);
      return token;
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** A token that says of itself that it needs no signature. */
  static String unsigned(String user) {
    return head("none") + "." + claims(FamilyUnderTest.suite().issuer(), user) + ".";
  }

  /** A token signed with a key of our own, which claims an issuer. */
  static String signedByUs(String issuer, String user) throws GeneralSecurityException {
    var keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
    var signed = head("RS256") + "." + claims(issuer, user);
    var signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(keys.getPrivate());
    signature.update(signed.getBytes(StandardCharsets.US_ASCII));
    return signed + "." + BASE64.encodeToString(signature.sign());
  }

  private static String head(String algorithm) {
    return base64(Map.of("alg", algorithm, "typ", "JWT", "kid", "ours"));
  }

  private static String claims(String issuer, String user) {
    var claims = new LinkedHashMap<String, Object>();
    claims.put("iss", issuer);
    claims.put("sub", FamilyUnderTest.suite().subject(user));
    claims.put("aud", "skein");
    claims.put("iat", Instant.now().getEpochSecond());
    claims.put("exp", Instant.now().plusSeconds(300).getEpochSecond());
    return base64(claims);
  }

  private static String base64(Map<String, Object> json) {
    return BASE64.encodeToString(
        TermsUnderTest.json(json).toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String password(String user) {
    var facts = new Properties();
    try (var file = Files.newBufferedReader(Path.of(System.getProperty("skein.suite", "")))) {
      facts.load(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return Objects.requireNonNull(facts.getProperty("password." + user), user);
  }
}

package org.cmsfamily.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A token as an issuer gave it.
 *
 * @param end when the issuer will no longer vouch for it
 */
record AccessToken(String text, Instant end) {
  private static final Duration MARGIN = Duration.ofMinutes(1);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  /**
   * Asks a Keycloak realm.
   *
   * @throws UserError with the issuer's words if it refuses or does not answer
   */
  static AccessToken ask(String issuer, Map<String, String> grant) {
    var request =
        HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form(grant)))
            .build();
    try {
      var response = CLIENT.send(request, BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new UserError("%s gives no token: %s".formatted(issuer, response.body()));
      }
      var answer = new ObjectMapper().readTree(response.body());
      return new AccessToken(
          answer.path("access_token").asText(),
          Instant.now().plusSeconds(answer.path("expires_in").asLong()));
    } catch (IOException e) {
      throw new UserError("%s does not answer: ./skein status".formatted(issuer), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserError("Interrupted while asking for a token.", e);
    }
  }

  boolean lasts() {
    return Instant.now().isBefore(end.minus(MARGIN));
  }

  private static String form(Map<String, String> grant) {
    return grant.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}

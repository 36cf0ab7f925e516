package org.cmsfamily.registry.digest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.cmsfamily.platform.json.Json;
import org.jspecify.annotations.Nullable;

/** The registry's own access token, by client credentials; used until shortly before its end. */
@ApplicationScoped
class MachineToken {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration RESERVE = Duration.ofSeconds(30);
  private static final int OK = 200;

  private final DigestSettings settings;
  private final Clock clock;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private @Nullable Known known;

  MachineToken(DigestSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  private record Known(String text, Instant until) {}

  /**
   * The token.
   *
   * @throws RuntimeException if the issuer gives none
   */
  synchronized String text() {
    var token = known;
    if (token == null || !clock.instant().isBefore(token.until())) {
      token = ask();
      known = token;
    }
    return token.text();
  }

  /** The next one is asked for anew. */
  synchronized void forget() {
    known = null;
  }

  private Known ask() {
    var asked = clock.instant();
    try {
      var response = http.send(request(), BodyHandlers.ofString());
      if (response.statusCode() != OK) {
        throw new IllegalStateException("The issuer of the token answers " + response.statusCode());
      }
      var answer = Json.read(response.body(), Answer.class);
      return new Known(answer.token(), asked.plusSeconds(answer.seconds()).minus(RESERVE));
    } catch (IOException e) {
      throw new UncheckedIOException("The issuer of the token does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** As RFC 6749 has it. */
  record Answer(
      @JsonProperty("access_token") String token, @JsonProperty("expires_in") long seconds) {}

  private HttpRequest request() {
    var form =
        "grant_type=client_credentials&client_id=%s&client_secret=%s"
            .formatted(encoded(settings.client()), encoded(settings.secret()));
    return HttpRequest.newBuilder(URI.create(settings.tokenUrl()))
        .timeout(PATIENCE)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form))
        .build();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}

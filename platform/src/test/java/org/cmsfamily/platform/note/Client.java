package org.cmsfamily.platform.note;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.cmsfamily.testkit.TestTokens;

/** Sends what is too large, or too much at once, for the client that reads answers for a person. */
final class Client {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Client() {}

  static HttpResponse<String> post(String subject, String path, byte[] body) {
    return send(post(subject, path, UUID.randomUUID().toString(), body));
  }

  static HttpResponse<String> get(String subject, String path) {
    return send(request(subject, path).build());
  }

  static HttpRequest post(String subject, String path, String key, byte[] body) {
    return request(subject, path)
        .header("Idempotency-Key", key)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofByteArray(body))
        .build();
  }

  private static HttpRequest.Builder request(String subject, String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
        .timeout(Duration.ofMinutes(1))
        .header("Authorization", "Bearer " + TestTokens.token(subject));
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

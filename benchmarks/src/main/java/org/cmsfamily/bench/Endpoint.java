package org.cmsfamily.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A service as one person calls it.
 *
 * @param base the service's address with its root path
 * @param token a valid access token, whenever asked
 */
record Endpoint(URI base, Supplier<String> token) {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  HttpRequest get(String path) {
    return request(path).GET().build();
  }

  /** A read of what the caller has already in the version of that ETag. */
  HttpRequest getUnlessSame(String path, String etag) {
    return request(path).header("If-None-Match", etag).GET().build();
  }

  /** A POST with a key of its own. */
  HttpRequest post(String path, String contentType, byte[] body) {
    return request(path)
        .header("Content-Type", contentType)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .POST(BodyPublishers.ofByteArray(body))
        .build();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .timeout(PATIENCE)
        .header("Accept", "application/json")
        .header("Authorization", "Bearer " + token.get());
  }
}

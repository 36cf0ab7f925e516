package org.cmsfamily.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks whether something answers. */
final class Http {
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  private Http() {}

  /** Whether a GET is answered by 200 within three seconds. */
  static boolean ok(String url) {
    try {
      var request = HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).build();
      return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException no) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

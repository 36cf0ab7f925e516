package org.cmsfamily.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.cmsfamily.local.UserError;

/** Sends prepared requests over a few connections that stay open. */
final class LoadClient {

  private static final int CONNECTIONS = 4;
  private static final double NANOS_PER_SECOND = 1e9;

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private LoadClient() {}

  /**
   * Sends each of them once, each connection one after the other.
   *
   * @return the seconds from the first request to the last answer
   * @throws UserError if an answer has another status
   */
  static double send(List<HttpRequest> requests, int status) {
    try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
      var begun = System.nanoTime();
      var connections =
          IntStream.range(0, CONNECTIONS)
              .mapToObj(first -> (Callable<Integer>) () -> sendEvery(requests, first, status))
              .toList();
      for (Future<Integer> connection : threads.invokeAll(connections)) connection.get();
      return (System.nanoTime() - begun) / NANOS_PER_SECOND;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof UserError error
          ? error
          : new UserError("A request failed: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserError("Interrupted while measuring.", e);
    }
  }

  /**
   * One request.
   *
   * @throws UserError if it is answered by another status
   */
  static HttpResponse<byte[]> send(HttpRequest request, int status) {
    var answer = answer(request);
    if (answer.statusCode() == status) return answer;
    throw new UserError(
        String.format(
            Locale.ROOT,
            "%s %s was answered %d: %s",
            request.method(),
            request.uri(),
            answer.statusCode(),
            new String(answer.body(), StandardCharsets.UTF_8)));
  }

  /** One request, whatever is answered. */
  static HttpResponse<byte[]> answer(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UserError(request.uri() + " got no answer.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserError("Interrupted while measuring.", e);
    }
  }

  private static int sendEvery(List<HttpRequest> requests, int first, int status) {
    for (var i = first; i < requests.size(); i += CONNECTIONS) {
      send(requests.get(i), status);
    }
    return first;
  }
}

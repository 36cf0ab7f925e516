package org.cmsfamily.local.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.cmsfamily.local.UserError;

/**
 * One service as one actor sees it. Every POST names the step it is; its Idempotency-Key derives
 * from that name, so that a step taken twice by the same actor happens once.
 *
 * <p>A call is repeated only when the service itself asks for it: 409 {@code not-known-yet} (what
 * another service recorded is on its way) and 503, each after the time it names.
 */
public final class Api {

  /** Longest that a call waits for what is on its way. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** A report's run may take a while on a small machine. */
  private static final Duration TIMEOUT = Duration.ofMinutes(2);

  /** Members in one order, so that a step taken again is the same request to the letter. */
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
          .build();

  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  private final URI base;
  private final Supplier<String> token;
  private final Duration patience;

  /**
   * The client of one actor.
   *
   * @param base the service's address with its root path
   * @param token gives a valid access token at each call; an empty one sends none
   */
  public Api(URI base, Supplier<String> token) {
    this(base, token, PATIENCE);
  }

  private Api(URI base, Supplier<String> token, Duration patience) {
    this.base = base;
    this.token = token;
    this.patience = patience;
  }

  /** The same actor, who takes the first answer for the last. */
  public Api impatient() {
    return new Api(base, token, Duration.ZERO);
  }

  /**
   * Reads what stands at an address.
   *
   * @throws ApiException if the answer is no success
   */
  public ApiResponse get(String path) {
    return tryGet(path).orThrow();
  }

  /** As {@link #get}, but hands back whatever is answered. */
  public ApiResponse tryGet(String path) {
    return patiently(request(path).header("Accept", "application/json, */*;q=0.8").GET());
  }

  /**
   * Takes a step.
   *
   * @param step the step's name, one per act of this actor
   * @param body what Jackson can write
   * @throws ApiException if the answer is no success
   */
  public ApiResponse post(String step, String path, Object body) {
    return tryPost(step, path, body).orThrow();
  }

  /** As {@link #post}, but hands back whatever is answered. */
  public ApiResponse tryPost(String step, String path, Object body) {
    return tryPost(step, path, "application/json", write(body).getBytes(StandardCharsets.UTF_8));
  }

  /** Takes a step with a body of any kind, such as a ledger extract in {@code text/csv}. */
  public ApiResponse tryPost(String step, String path, String contentType, byte[] body) {
    return patiently(
        request(path)
            .header("Idempotency-Key", key(step))
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofByteArray(body)));
  }

  /** A POST that changes nothing (a screening, a preview, a verification), so without a key. */
  public ApiResponse ask(String path, Object body) {
    return send("POST", path, BodyPublishers.ofString(write(body)), Api::jsonContent);
  }

  /** Replaces what stands at an address, if it is still the version named. */
  public ApiResponse tryPut(String path, String etag, Object body) {
    return send(
        "PUT",
        path,
        BodyPublishers.ofString(write(body)),
        request -> {
          jsonContent(request);
          if (!etag.isEmpty()) request.header("If-Match", etag);
        });
  }

  /** Any call as it is, for what the others are too polite for. */
  public ApiResponse send(
      String method, String path, BodyPublisher body, Consumer<HttpRequest.Builder> headers) {
    var request = request(path).method(method, body);
    headers.accept(request);
    return patiently(request);
  }

  /** The key of a step, the same at every run. */
  public static String key(String step) {
    return UUID.nameUUIDFromBytes(step.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private HttpRequest.Builder request(String path) {
    var address = URI.create(path.startsWith("http") ? path : base + path);
    var request = HttpRequest.newBuilder(address).timeout(TIMEOUT);
    var bearer = token.get();
    return bearer.isEmpty() ? request : request.header("Authorization", "Bearer " + bearer);
  }

  private static void jsonContent(HttpRequest.Builder request) {
    request.header("Content-Type", "application/json");
  }

  private ApiResponse patiently(HttpRequest.Builder call) {
    var request = call.build();
    var deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      var answer = once(request);
      if (!asksToWait(answer)) return answer;
      var pause = Duration.ofSeconds(answer.retryAfterSeconds()).toNanos();
      if (System.nanoTime() + pause > deadline) return answer;
      LockSupport.parkNanos(pause);
    }
  }

  private static boolean asksToWait(ApiResponse answer) {
    return answer.status() == 503
        || (answer.status() == 409 && answer.slug().equals("not-known-yet"));
  }

  private static ApiResponse once(HttpRequest request) {
    var call = request.method() + " " + request.uri();
    try {
      return new ApiResponse(request, HTTP.send(request, BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UserError(call + " got no answer: is the suite up? (./skein status)", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserError(call + " was interrupted", e);
    }
  }

  private static String write(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}

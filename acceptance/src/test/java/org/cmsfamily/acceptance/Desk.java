package org.cmsfamily.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.cmsfamily.local.api.Api;
import org.cmsfamily.local.api.ApiResponse;

/** One person at one service. Each POST is a step of its own. */
final class Desk {

  private final Api api;
  private final Supplier<String> nextStep;
  private final UnaryOperator<ApiResponse> afterwards;

  Desk(Api api, Supplier<String> nextStep, UnaryOperator<ApiResponse> afterwards) {
    this.api = api;
    this.nextStep = nextStep;
    this.afterwards = afterwards;
  }

  Api api() {
    return api;
  }

  ApiResponse get(String path) {
    return api.get(path);
  }

  /** As {@link #get}, whatever is answered. */
  ApiResponse look(String path) {
    return api.tryGet(path);
  }

  ApiResponse post(String path, Object body) {
    return attempt(path, body).orThrow();
  }

  ApiResponse post(String path) {
    return post(path, Map.of());
  }

  /** As {@link #post}, whatever is answered. */
  ApiResponse attempt(String path, Object body) {
    return afterwards.apply(api.tryPost(nextStep.get(), path, body));
  }

  /** A CSV file, whatever is answered. */
  ApiResponse csv(String path, String file) {
    return csv(path, file.getBytes(StandardCharsets.UTF_8));
  }

  ApiResponse csv(String path, byte[] file) {
    return api.tryPost(nextStep.get(), path, "text/csv", file);
  }

  /** A POST that changes nothing. */
  ApiResponse ask(String path, Object body) {
    return api.ask(path, body);
  }
}

package org.cmsfamily.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.cmsfamily.local.api.Answer;
import org.cmsfamily.local.api.Api;

/** One person at one service. Each POST is a step of its own. */
final class Desk {

  private final Api api;
  private final Supplier<String> nextStep;
  private final UnaryOperator<Answer> afterwards;

  Desk(Api api, Supplier<String> nextStep, UnaryOperator<Answer> afterwards) {
    this.api = api;
    this.nextStep = nextStep;
    this.afterwards = afterwards;
  }

  Api api() {
    return api;
  }

  Answer get(String path) {
    return api.get(path);
  }

  /** As {@link #get}, whatever is answered. */
  Answer look(String path) {
    return api.tryGet(path);
  }

  Answer post(String path, Object body) {
    return attempt(path, body).orThrow();
  }

  Answer post(String path) {
    return post(path, Map.of());
  }

  /** As {@link #post}, whatever is answered. */
  Answer attempt(String path, Object body) {
    return afterwards.apply(api.tryPost(nextStep.get(), path, body));
  }

  /** A CSV file, whatever is answered. */
  Answer csv(String path, String file) {
    return csv(path, file.getBytes(StandardCharsets.UTF_8));
  }

  Answer csv(String path, byte[] file) {
    return api.tryPost(nextStep.get(), path, "text/csv", file);
  }

  /** A POST that changes nothing. */
  Answer ask(String path, Object body) {
    return api.ask(path, body);
  }
}

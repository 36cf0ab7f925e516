package org.cmsfamily.acceptance;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.cmsfamily.acceptance.document.Exchange;
import org.cmsfamily.local.api.Api;
import org.cmsfamily.local.api.ApiResponse;
import org.jspecify.annotations.Nullable;

/** One person at one service. Each POST is a step of its own, and every exchange is noted. */
final class Desk {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Api api;
  private final String who;
  private final FamilyUnderTest family;
  private final UnaryOperator<ApiResponse> afterwards;

  Desk(Api api, String who, FamilyUnderTest family, UnaryOperator<ApiResponse> afterwards) {
    this.api = api;
    this.who = who;
    this.family = family;
    this.afterwards = afterwards;
  }

  Api api() {
    return api;
  }

  ApiResponse get(String path) {
    return look(path).orThrow();
  }

  /** As {@link #get}, whatever is answered. */
  ApiResponse look(String path) {
    return noted(null, api.tryGet(path));
  }

  /** As {@link #look}, for somebody who has that version already. */
  ApiResponse lookUnlessChanged(String path, String etag) {
    return noted(
        null,
        api.send("GET", path, BodyPublishers.noBody(), get -> get.header("If-None-Match", etag)));
  }

  ApiResponse post(String path, Object body) {
    return attempt(path, body).orThrow();
  }

  ApiResponse post(String path) {
    return post(path, Map.of());
  }

  /** As {@link #post}, whatever is answered. */
  ApiResponse attempt(String path, Object body) {
    return afterwards.apply(noted(body, api.tryPost(family.nextStep(), path, body)));
  }

  /** Replaces what stands at the path, as it was read just now. */
  ApiResponse replace(String path, Object body) {
    var etag = get(path).etag();
    return afterwards.apply(noted(body, api.tryPut(path, etag, body))).orThrow();
  }

  /** A CSV file, whatever is answered. */
  ApiResponse csv(String path, String file) {
    return csv(path, file.getBytes(StandardCharsets.UTF_8));
  }

  ApiResponse csv(String path, byte[] file) {
    var text = new String(file, StandardCharsets.UTF_8);
    return noted(text, api.tryPost(family.nextStep(), path, "text/csv", file));
  }

  /** A POST that changes nothing. */
  ApiResponse ask(String path, Object body) {
    return noted(body, api.ask(path, body));
  }

  private ApiResponse noted(@Nullable Object body, ApiResponse answer) {
    var text =
        body instanceof String csv ? csv : body == null ? null : JSON.valueToTree(body).toString();
    family.note(new Exchange(who, text, answer));
    return answer;
  }
}

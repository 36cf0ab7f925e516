package org.cmsfamily.acceptance.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * What a client of an older document would notice in a newer one: an operation, a parameter, a
 * member or a word that is gone, something that is newly demanded, a type that is another.
 */
final class BreakingChanges {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final JsonNode before;
  private final JsonNode now;
  private final List<String> found = new ArrayList<>();

  private BreakingChanges(JsonNode before, JsonNode now) {
    this.before = before;
    this.now = now;
  }

  /** Those between two documents, each with its place. */
  static List<String> between(JsonNode before, JsonNode now) {
    var changes = new BreakingChanges(before, now);
    before.path("paths").properties().forEach(path -> changes.path(path.getKey(), path.getValue()));
    return List.copyOf(changes.found);
  }

  private void path(String path, JsonNode operations) {
    operations
        .properties()
        .forEach(
            entry -> {
              if (METHODS.contains(entry.getKey())) {
                var place = entry.getKey() + " " + path;
                var operation = now.path("paths").path(path).path(entry.getKey());
                if (operation.isMissingNode()) found.add(place + " is gone");
                else operation(place, entry.getValue(), operation);
              }
            });
  }

  private void operation(String place, JsonNode old, JsonNode operation) {
    if (!old.path("operationId").equals(operation.path("operationId"))) {
      found.add(place + " has another operationId");
    }
    parameters(place, old, operation);
    var schemas = new SchemaChanges(before, now, found);
    var body = operation.path("requestBody");
    if (old.path("requestBody").isMissingNode() && body.path("required").asBoolean()) {
      found.add(place + " demands a body");
    }
    contents(old.path("requestBody"), body)
        .forEach(pair -> schemas.asked(place + " request", pair.old(), pair.now()));
    old.path("responses")
        .properties()
        .forEach(
            response -> {
              var status = response.getKey();
              if (!status.startsWith("2")) return;
              var answer = operation.path("responses").path(status);
              if (answer.isMissingNode()) found.add(place + " answers no " + status);
              contents(response.getValue(), answer)
                  .forEach(pair -> schemas.answered(place + " " + status, pair.old(), pair.now()));
            });
  }

  private void parameters(String place, JsonNode old, JsonNode operation) {
    for (var parameter : old.path("parameters")) {
      var same = parameter(operation, parameter);
      var name = place + " parameter " + parameter.path("name").asText();
      if (same.isMissingNode()) found.add(name + " is gone");
      else {
        new SchemaChanges(before, now, found)
            .asked(name, parameter.path("schema"), same.path("schema"));
      }
    }
    for (var parameter : operation.path("parameters")) {
      var demanded = parameter.path("required").asBoolean();
      if (demanded && !parameter(old, parameter).path("required").asBoolean()) {
        found.add(place + " demands the parameter " + parameter.path("name").asText());
      }
    }
  }

  private static JsonNode parameter(JsonNode operation, JsonNode like) {
    return StreamSupport.stream(operation.path("parameters").spliterator(), false)
        .filter(parameter -> parameter.path("name").equals(like.path("name")))
        .filter(parameter -> parameter.path("in").equals(like.path("in")))
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  private static List<Pair> contents(JsonNode old, JsonNode body) {
    return StreamSupport.stream(old.path("content").properties().spliterator(), false)
        .map(
            media ->
                new Pair(
                    media.getValue().path("schema"),
                    body.path("content").path(media.getKey()).path("schema")))
        .toList();
  }

  private record Pair(JsonNode old, JsonNode now) {}
}

package org.cmsfamily.acceptance.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What an operation was asked and answered, as its document shows it: a file of {@code
 * docs/api/examples} beside the documents.
 */
public record OperationExample(ApiOperation operation, ObjectNode json) {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** The example that an exchange of a test's family gives. */
  public static OperationExample of(ApiOperation operation, Exchange exchange, String family) {
    var tidied = new Tidied(family);
    var json = JSON.createObjectNode().put("as", exchange.as());
    var parameters = json.putObject("parameters");
    operation
        .parametersOf(exchange.path())
        .forEach((name, value) -> parameters.put(name, tidied.text(value)));
    query(exchange, parameters, tidied);
    if (exchange.request() != null) json.set("request", tidied.request(exchange.request()));
    json.put("status", exchange.answer().status());
    if (exchange.contentType().endsWith("json")) {
      json.set("answer", tidied.answer(exchange.answer().text()));
    }
    return new OperationExample(operation, json);
  }

  /** The committed one. */
  public static Optional<OperationExample> committed(ApiOperation operation) {
    var file = file(operation);
    if (!Files.exists(file)) return Optional.empty();
    try {
      return Optional.of(
          new OperationExample(operation, (ObjectNode) JSON.readTree(file.toFile())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of examples whose operation is no more. */
  public static List<Path> leftOver() {
    var known = ApiDocument.allOperations().stream().map(OperationExample::file).toList();
    try (var files = Files.walk(ApiDocument.FOLDER.resolve("examples"))) {
      return files.filter(Files::isRegularFile).filter(file -> !known.contains(file)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Commits this one. */
  public void write() {
    var file = file(operation);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, JSON.writeValueAsString(json) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Where another does not ask the same, by the same office, or is answered with another status or
   * other members.
   */
  public List<String> differences(OperationExample other) {
    return Stream.of("as", "request", "status", "answer")
        .filter(part -> !compared(part, json).equals(compared(part, other.json)))
        .map(
            part ->
                "%s %s: %s, not %s"
                    .formatted(
                        operation.name(), part, compared(part, other.json), compared(part, json)))
        .toList();
  }

  private static Object compared(String part, ObjectNode json) {
    return part.equals("answer") ? members(json.path(part)) : json.path(part);
  }

  private static Set<String> members(JsonNode answer) {
    var names = new TreeSet<String>();
    answer.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static void query(Exchange exchange, ObjectNode parameters, Tidied tidied) {
    var query = exchange.address().getQuery();
    if (query == null) return;
    for (var pair : query.split("&", -1)) {
      var at = pair.indexOf('=');
      parameters.put(pair.substring(0, at), tidied.text(pair.substring(at + 1)));
    }
  }

  private static Path file(ApiOperation operation) {
    return ApiDocument.FOLDER
        .resolve("examples")
        .resolve(operation.service())
        .resolve(operation.id() + ".json");
  }
}

package org.cmsfamily.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The examples of a service's operations, kept beside the documents as {@code
 * docs/api/examples/<service>/<operation>.json}; the acceptance tests write and run them.
 */
final class ExampleFiles {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final @Nullable Path folder;

  private ExampleFiles(@Nullable Path folder) {
    this.folder = folder;
  }

  /** Those of the service that is being built. */
  static ExampleFiles ofCheckout() {
    return new ExampleFiles(SourceTree.beside("examples").orElse(null));
  }

  void describe(Operation operation) {
    read(operation.getOperationId())
        .ifPresent(
            example -> {
              if (operation.getParameters() != null) {
                operation.getParameters().forEach(parameter -> give(parameter, example));
              }
              if (operation.getRequestBody() != null) {
                give(operation.getRequestBody().getContent(), example, "request");
              }
              var answered =
                  operation.getResponses().getAPIResponse(example.path("status").asText());
              if (answered != null) give(answered.getContent(), example, "answer");
            });
  }

  private static void give(Parameter parameter, JsonNode example) {
    var value = example.path("parameters").path(String.valueOf(parameter.getName()));
    if (!value.isMissingNode()) parameter.setExample(value.asText());
  }

  private static void give(@Nullable Content content, JsonNode example, String part) {
    var value = example.path(part);
    if (content == null || value.isMissingNode()) return;
    content
        .getMediaTypes()
        .forEach(
            (media, described) -> {
              if (value instanceof TextNode != media.endsWith("json")) {
                described.setExample(plain(value));
              }
            });
  }

  private static Object plain(JsonNode value) {
    return JSON.convertValue(value, Object.class);
  }

  private Optional<JsonNode> read(String operation) {
    if (folder == null) return Optional.empty();
    var file = folder.resolve(operation + ".json");
    if (!Files.exists(file)) return Optional.empty();
    try {
      return Optional.of(JSON.readTree(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.cmsfamily.acceptance.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The committed OpenAPI document of one service. */
public final class ApiDocument {

  public static final List<String> SERVICES = List.of("registry", "catalog", "reporting");

  /** The folder of the documents, seen from this module. */
  public static final Path FOLDER = Path.of("..", "docs", "api");

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final Map<String, ApiDocument> READ = all();

  private final JsonNode json;
  private final List<ApiOperation> operations = new ArrayList<>();
  private final AnswerSchemas schemas;

  private ApiDocument(String service) {
    this.json = read(FOLDER.resolve(service + ".json"));
    this.schemas = new AnswerSchemas(json);
    json.path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        entry -> add(service, path.getKey(), entry.getKey(), entry.getValue())));
    operations.sort(Comparator.comparingInt(ApiOperation::numberOfParameters));
  }

  public static ApiDocument of(String service) {
    return Objects.requireNonNull(READ.get(service), service);
  }

  /** Every operation of every service. */
  public static List<ApiOperation> allOperations() {
    return READ.values().stream().flatMap(document -> document.operations.stream()).toList();
  }

  public JsonNode json() {
    return json;
  }

  public Optional<ApiOperation> find(String method, String path) {
    return operations.stream()
        .filter(operation -> operation.method().equals(method) && operation.answersAt(path))
        .findFirst();
  }

  /** In what an exchange is not as the document says; empty if it is. */
  public static List<String> faults(Exchange exchange) {
    var document = of(exchange.service());
    var operation = document.find(exchange.method(), exchange.path());
    if (operation.isEmpty()) return List.of(exchange.answer().call() + " is in no document");
    return document.schemas.faults(operation.get(), exchange);
  }

  private void add(String service, String path, String method, JsonNode operation) {
    if (METHODS.contains(method)) {
      operations.add(new ApiOperation(service, method.toUpperCase(Locale.ROOT), path, operation));
    }
  }

  private static Map<String, ApiDocument> all() {
    var documents = new TreeMap<String, ApiDocument>();
    SERVICES.forEach(service -> documents.put(service, new ApiDocument(service)));
    return documents;
  }

  private static JsonNode read(Path file) {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

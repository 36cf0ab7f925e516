package org.cmsfamily.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jboss.jandex.IndexView;

/**
 * Writes what a service publishes: a JSON Schema of each topic's record and a page of them all,
 * beside the documents of the APIs and from the same types.
 */
final class TopicSchemas {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Javadocs javadocs;
  private final Path folder;

  private TopicSchemas(Javadocs javadocs, Path folder) {
    this.javadocs = javadocs;
    this.folder = folder;
  }

  /** Writes them into {@code docs/topics} of the checkout in which the build runs. */
  static void write(IndexView index, Javadocs javadocs) {
    var records = TopicRecords.of(index);
    if (records.isEmpty()) return;
    SourceTree.root()
        .map(root -> root.resolve("docs/topics"))
        .filter(Files::isDirectory)
        .ifPresent(folder -> new TopicSchemas(javadocs, folder).write(records));
  }

  private void write(Map<String, Class<?>> records) {
    var page = new TopicPage();
    records.forEach(
        (topic, type) -> {
          var schema = schema(topic, type);
          write("schemas/" + topic + ".1.json", text(schema) + "\n");
          page.add(topic, schema);
        });
    var service = records.keySet().iterator().next().replaceAll("\\..*", "");
    write(service + ".md", page.text(service));
  }

  private ObjectNode schema(String topic, Class<?> type) {
    var schemas = new Schemas(javadocs);
    schemas.answersFollow();
    var root = SchemaJson.of(schemas.of(type));
    var definitions = JsonNodeFactory.instance.objectNode();
    schemas
        .all()
        .forEach(
            (name, schema) -> {
              if (!ProblemSchema.NAMES.contains(name)) definitions.set(name, SchemaJson.of(schema));
            });
    var whole = JsonNodeFactory.instance.objectNode();
    whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    whole.put("title", topic);
    whole.setAll(root);
    whole.set("$defs", definitions);
    return whole;
  }

  private static String text(JsonNode json) {
    try {
      return JSON.writeValueAsString(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String name, String text) {
    var file = folder.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      if (!Files.exists(file) || !Files.readString(file).equals(text)) {
        Files.writeString(file, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

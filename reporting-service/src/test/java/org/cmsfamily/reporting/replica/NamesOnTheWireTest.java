package org.cmsfamily.reporting.replica;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.replica.ReplicaTopic;
import org.cmsfamily.reporting.ReportingReplicas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is read of another service's records has a name that its committed records bear: a name
 * of our own would be missing in each of them, and pass for what is not set.
 */
class NamesOnTheWireTest {

  private static final String OURS = "org.cmsfamily.reporting";

  /** Published under these names, in records of a kind of which none is committed. */
  private static final Set<String> OF_OTHER_KINDS =
      Set.of(
          "registry.invitations/addressee/code",
          "catalog.services/costPlan/key/weights",
          "catalog.services/costPlan/key/minimum",
          "catalog.services/costPlan/key/ceiling",
          "catalog.services/costPlan/key/frozen",
          "catalog.services/costPlan/earlier/key/weights",
          "catalog.services/costPlan/earlier/key/minimum",
          "catalog.services/costPlan/earlier/key/ceiling",
          "catalog.services/costPlan/earlier/key/frozen");

  static Stream<ReplicaTopic<?>> topics() {
    return new ReportingReplicas().all().stream();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void everyNameThatIsReadIsPublished(ReplicaTopic<?> topic) {
    var missing = new TreeSet<String>();
    missing(topic.facts(), committed(topic.topic()), topic.topic(), missing);
    missing.removeAll(OF_OTHER_KINDS);
    assertThat(missing).as(topic.topic()).isEmpty();
  }

  private static List<JsonNode> committed(String topic) {
    var module = topic.startsWith("registry.") ? "instrument-registry" : "service-catalog";
    try (var files = Files.list(Path.of("..", module, "src/test/resources/golden"))) {
      return files
          .filter(file -> file.getFileName().toString().matches(topic + "\\.\\d+\\.json"))
          .map(NamesOnTheWireTest::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read(Path file) {
    try {
      return Json.read(Files.readString(file), JsonNode.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void missing(
      Class<?> type, List<JsonNode> records, String path, SortedSet<String> missing) {
    for (var component : type.getRecordComponents()) {
      var name = nameOf(type, component);
      if (records.stream().noneMatch(record -> record.has(name))) {
        missing.add(path + "/" + name);
      }
      var values =
          records.stream()
              .map(record -> record.path(name))
              .flatMap(value -> flat(component.getGenericType(), value))
              .filter(JsonNode::isObject)
              .toList();
      var inner = innermost(component.getGenericType());
      if (isReadByName(inner) && !values.isEmpty()) {
        missing(inner, values, path + "/" + name, missing);
      }
    }
  }

  private static Stream<JsonNode> flat(Type type, JsonNode value) {
    if (!(type instanceof ParameterizedType parameterized)) {
      return Stream.of(value);
    }
    var arguments = parameterized.getActualTypeArguments();
    return value.valueStream().flatMap(each -> flat(arguments[arguments.length - 1], each));
  }

  private static Class<?> innermost(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      var arguments = parameterized.getActualTypeArguments();
      return innermost(arguments[arguments.length - 1]);
    }
    return type instanceof Class<?> plain ? plain : Object.class;
  }

  private static boolean isReadByName(Class<?> type) {
    return type.isRecord()
        && type.getName().startsWith(OURS)
        && Arrays.stream(type.getDeclaredMethods())
            .noneMatch(method -> method.isAnnotationPresent(JsonCreator.class));
  }

  private static String nameOf(Class<?> type, RecordComponent component) {
    try {
      var renamed = type.getDeclaredField(component.getName()).getAnnotation(JsonProperty.class);
      return renamed == null || renamed.value().isEmpty() ? component.getName() : renamed.value();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }
}

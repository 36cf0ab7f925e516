package org.cmsfamily.acceptance.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes over the topics, as the golden files hold it, is what the schemas say. */
class TopicSchemasTest {

  private static final Path SCHEMAS = Path.of("..", "docs", "topics", "schemas");
  private static final List<String> OWNERS =
      List.of("instrument-registry", "service-catalog", "reporting-service");

  static List<Path> goldenFiles() {
    return OWNERS.stream()
        .map(owner -> Path.of("..", owner, "src/test/resources/golden"))
        .flatMap(TopicSchemasTest::files)
        .collect(Collectors.toMap(TopicSchemasTest::topic, file -> file, TopicSchemasTest::newer))
        .values()
        .stream()
        .sorted()
        .toList();
  }

  private static String topic(Path golden) {
    return golden.getFileName().toString().replaceAll("\\.\\d+\\.json$", "");
  }

  private static int number(Path golden) {
    return Integer.parseInt(golden.getFileName().toString().replaceAll("\\D", ""));
  }

  /** A schema says what is written today; what was written before lacks what came later. */
  private static Path newer(Path one, Path other) {
    return number(one) > number(other) ? one : other;
  }

  @ParameterizedTest
  @MethodSource("goldenFiles")
  void theRecordIsAsItsSchemaSays(Path golden) throws IOException {
    var schema = new ObjectMapper().readTree(SCHEMAS.resolve(topic(golden) + ".1.json").toFile());
    var validator =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(AnswerSchemas.closed(schema).toString(), InputFormat.JSON);

    assertThat(validator.validate(Files.readString(golden), InputFormat.JSON)).isEmpty();
  }

  private static Stream<Path> files(Path folder) {
    try (var files = Files.list(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

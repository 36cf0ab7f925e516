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
        .filter(file -> file.getFileName().toString().matches("[a-z]+\\.[a-z]+\\.1\\.json"))
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("goldenFiles")
  void theRecordIsAsItsSchemaSays(Path golden) throws IOException {
    var schema = new ObjectMapper().readTree(SCHEMAS.resolve(golden.getFileName()).toFile());
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

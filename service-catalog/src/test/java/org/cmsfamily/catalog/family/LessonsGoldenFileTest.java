package org.cmsfamily.catalog.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cmsfamily.platform.json.Json;
import org.junit.jupiter.api.Test;

/** Today's reader reads the lessons that the reporting service publishes. */
class LessonsGoldenFileTest {
  private static final Path GOLDEN =
      Path.of("../reporting-service/src/test/resources/golden/reporting.lessons.1.json");

  @Test
  void nothingOfItIsLost() throws IOException {
    var lesson = Json.read(Files.readString(GOLDEN), LessonFacts.class);

    assertThat(lesson.id()).isEqualTo("lesson-1");
    assertThat(lesson.isOfAreas(List.of("conference-services"))).isTrue();
    assertThat(lesson.isOfAreas(List.of("joint-communication"))).isFalse();
    assertThat(lesson.isOfInstruments(List.of("AEWA"))).isTrue();
    assertThat(lesson.isOfInstruments(List.of("EUROBATS"))).isFalse();
    assertThat(lesson.published()).isFalse();
  }
}

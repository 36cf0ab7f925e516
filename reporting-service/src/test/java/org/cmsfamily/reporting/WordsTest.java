package org.cmsfamily.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cmsfamily.testkit.SkeinWords;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void everyKindOfProblemHasATitleInFrenchAndSpanish() {
    assertThat(SkeinWords.faults(Path.of(""))).isEmpty();
  }
}

package org.cmsfamily.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cmsfamily.testkit.SkeinWords;
import org.junit.jupiter.api.Test;

/** What the catalog says to callers stands in each language. */
class CatalogWordsTest {

  @Test
  void eachKindOfProblemHasATitleInEachLanguage() {
    assertThat(SkeinWords.faults(Path.of(""))).isEmpty();
  }
}

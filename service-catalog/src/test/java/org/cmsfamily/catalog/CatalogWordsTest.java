package org.cmsfamily.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.cmsfamily.catalog.proposal.Stage;
import org.cmsfamily.catalog.service.ServiceStage;
import org.cmsfamily.catalog.terms.Goal;
import org.cmsfamily.catalog.wording.InWords;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.testkit.LeftoverEnglish;
import org.cmsfamily.testkit.SkeinWords;
import org.junit.jupiter.api.Test;

/** What the catalog says to callers stands in each language. */
class CatalogWordsTest {

  @Test
  void eachKindOfProblemHasATitleInEachLanguage() {
    assertThat(SkeinWords.faults(Path.of(""))).isEmpty();
  }

  /** A sentence says "in consultation", not the code of that state. */
  @Test
  void eachCodeThatStandsInASentenceHasWords() {
    assertThat(withoutWords(InWords.PROPOSAL, Stage.values())).isEmpty();
    assertThat(withoutWords(InWords.SERVICE, ServiceStage.values())).isEmpty();
    assertThat(withoutWords(InWords.GOAL, Goal.values())).isEmpty();
    assertThat(InWords.AREA.of("an-area-of-their-own")).isEqualTo("an-area-of-their-own");
  }

  private static List<String> withoutWords(InWords kind, Enum<?>... codes) {
    return Arrays.stream(codes)
        .map(Words::of)
        .filter(code -> kind.of(code) instanceof String)
        .toList();
  }

  @Test
  void noSentenceInFrenchOrSpanishIsPartlyEnglish() {
    assertThat(LeftoverEnglish.in(Path.of("src/main/resources"))).isEmpty();
    assertThat(LeftoverEnglish.codesIn(Path.of("src/main/java"))).isEmpty();
  }
}

package org.cmsfamily.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.finding.FindingStatus;
import org.cmsfamily.reporting.lesson.LessonStatus;
import org.cmsfamily.reporting.report.ReportStage;
import org.cmsfamily.testkit.LeftoverEnglish;
import org.cmsfamily.testkit.SkeinWords;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void everyKindOfProblemHasATitleInFrenchAndSpanish() {
    assertThat(SkeinWords.faults(Path.of(""))).isEmpty();
  }

  @Test
  void noSentenceInFrenchOrSpanishIsPartlyEnglish() {
    assertThat(LeftoverEnglish.in(Path.of("src/main/resources"))).isEmpty();
    assertThat(LeftoverEnglish.codesIn(Path.of("src/main/java"))).isEmpty();
  }

  /** A sentence says "before the body", not the code of that state. */
  @Test
  void eachStateThatStandsInASentenceHasWords() {
    assertThat(ReportStage.values()).allMatch(one -> InWords.REPORT.of(one.text()) instanceof Text);
    assertThat(LessonStatus.values())
        .allMatch(one -> InWords.LESSON.of(Words.of(one)) instanceof Text);
    assertThat(FindingStatus.values())
        .allMatch(one -> InWords.FINDING.of(Words.of(one)) instanceof Text);
  }
}

package org.cmsfamily.reporting.lesson;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.reporting.Golden;
import org.junit.jupiter.api.Test;

class LessonTest {

  private static final Lesson DRAFT =
      Lesson.draft(
          "lesson-1",
          "CMS-FAMILY",
          "conference-services-cms-aewa",
          new LessonText(
              "Joint planning of meetings",
              "Interpreters were booked twice",
              "Keep one calendar",
              "en",
              null),
          List.of("conference-services"),
          List.of("CMS", "AEWA"),
          LocalDate.of(2027, 4, 12),
          Capacity.parse("CMS:programme-officer"));

  @Test
  void theWireIsTheCommittedOne() {
    assertThatJson(Json.write(LessonState.of(DRAFT))).isEqualTo(Golden.own("reporting.lessons.1"));
  }

  @Test
  void aDraftIsItsInstrumentsAndAnEndorsedLessonEveryones() {
    assertThat(DRAFT.readers()).containsExactly("CMS");
    assertThat(DRAFT.endorse().readers()).containsExactly("*");
  }

  @Test
  void eachProposalCountsOnceAndOnlyWhileItUsesTheLesson() {
    var used = DRAFT.endorse().usedBy("P2").usedBy("P1").usedBy("P2");
    assertThat(used.reusedIn()).containsExactly("P1", "P2");
    assertThat(used.unusedBy("P1").reusedIn()).containsExactly("P2");
  }

  @Test
  void onlyAnEndorsedLessonIsRetired() {
    assertThatThrownBy(DRAFT::retire)
        .hasMessage("The lesson is a draft; this is possible only while it is endorsed");
    assertThat(DRAFT.endorse().retire().state()).isEqualTo(LessonStatus.RETIRED);
  }
}

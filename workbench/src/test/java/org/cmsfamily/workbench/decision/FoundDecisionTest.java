package org.cmsfamily.workbench.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cmsfamily.workbench.registry.DecisionStatus;
import org.cmsfamily.workbench.registry.FoundDecisions.Found;
import org.cmsfamily.workbench.registry.Names;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FoundDecisionTest {
  private static final Names TITLE = new Names(Map.of("en", "Common services"));

  @Test
  void isDatedOnlyAsPreciselyAsItWasPublished() {
    var day = LocalDate.of(2021, 1, 1);
    assertThat(FoundDecision.of(found("K", day, "2021")).adopted()).isEqualTo("2021");
    assertThat(FoundDecision.of(found("K", day, "2021-01-01")).adopted()).isEqualTo("2021-01-01");
  }

  @Test
  void theLatestAdoptedComesFirstAndADraftLast() {
    assertThat(
            Stream.of(
                    found("draft", null, null),
                    found("old", LocalDate.of(2002, 9, 27), "2002-09-27"),
                    found("new", LocalDate.of(2026, 12, 15), "2026-12-15"))
                .map(FoundDecision::of)
                .sorted(FoundDecision.NEWEST_FIRST)
                .map(one -> one.head().key()))
        .containsExactly("new", "old", "draft");
  }

  private static Found found(String key, @Nullable LocalDate adopted, @Nullable String published) {
    return new Found(
        key,
        "CMS",
        "CMS-STC",
        null,
        adopted,
        published,
        TITLE,
        DecisionStatus.ADOPTED,
        true,
        0,
        List.of());
  }
}

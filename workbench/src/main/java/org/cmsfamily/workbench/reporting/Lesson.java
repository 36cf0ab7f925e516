package org.cmsfamily.workbench.reporting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.workbench.call.PossibleAct;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument learned from a service.
 *
 * @param context when it applies
 * @param instruments those that it is of use to
 * @param reusedIn the proposals whose terms name it
 */
public record Lesson(
    String id,
    String instrument,
    @Nullable String service,
    String context,
    String happened,
    String nextTime,
    String language,
    @Nullable String evidence,
    List<String> areas,
    List<String> instruments,
    @Nullable State state,
    LocalDate recordedOn,
    String by,
    int reuses,
    List<String> reusedIn,
    List<PossibleAct> acts) {

  /** How far it is. */
  public enum State {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("endorsed")
    ENDORSED,
    @JsonProperty("withdrawn")
    WITHDRAWN,
    @JsonProperty("retired")
    RETIRED;

    /** How its badge looks. */
    public String tone() {
      return switch (this) {
        case DRAFT -> "soon";
        case ENDORSED -> "good";
        case WITHDRAWN, RETIRED -> "calm";
      };
    }
  }

  /** What may be done with it; null if its service knows no such act. */
  public @Nullable PossibleAct act(String name) {
    return PossibleAct.find(acts, name);
  }
}

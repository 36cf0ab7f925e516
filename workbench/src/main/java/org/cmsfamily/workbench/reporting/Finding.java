package org.cmsfamily.workbench.reporting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cmsfamily.workbench.call.Money;
import org.cmsfamily.workbench.call.PossibleAct;
import org.jspecify.annotations.Nullable;

/**
 * Something that the figures show and somebody has to explain.
 *
 * @param text what was found, in the visitor's language
 */
public record Finding(
    String id,
    @Nullable String service,
    @Nullable String quarter,
    @Nullable Integer year,
    @Nullable FindingKind kind,
    @Nullable String instrument,
    @Nullable State state,
    String text,
    @Nullable Money amount,
    LocalDate raisedOn,
    @Nullable Explanation explanation,
    List<PossibleAct> acts) {

  /** How far it is. */
  public enum State {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("explained")
    EXPLAINED,
    @JsonProperty("resolved")
    RESOLVED;

    /** How its badge looks. */
    public String tone() {
      return switch (this) {
        case OPEN -> "soon";
        case EXPLAINED -> "calm";
        case RESOLVED -> "good";
      };
    }

    /** Its word at the service. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What an instrument's secretariat says to it. */
  public record Explanation(String text, LocalDate on, String by) {}

  /** What may be done with it; null if its service knows no such act. */
  public @Nullable PossibleAct act(String name) {
    return PossibleAct.find(acts, name);
  }
}

package org.cmsfamily.workbench.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.cmsfamily.workbench.call.PossibleAct;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a body.
 *
 * @param ordinal such as 45, or a name of its own
 * @param startPublished its first day, month or year, as published
 * @param documentsDueOn the last day for its documents; null if none is known, and in a list
 * @param documents those that came in; null in a list
 * @param acts what may be done with it; null in a list
 */
public record Meeting(
    String code,
    String instrument,
    String body,
    String ordinal,
    @Nullable String label,
    @Nullable Mode mode,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable String startPublished,
    @Nullable String endPublished,
    @Nullable String city,
    @Nullable String country,
    boolean demonstration,
    @Nullable LocalDate documentsDueOn,
    @Nullable List<Paper> documents,
    @Nullable List<PossibleAct> acts) {
  /** Those whose day is not known come last. */
  public static final Comparator<Meeting> LATEST_FIRST =
      Comparator.comparing(
          Meeting::start, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));

  /** How a body meets. */
  public enum Mode {
    @JsonProperty("in person")
    IN_PERSON("in person"),
    @JsonProperty("online")
    ONLINE("online"),
    @JsonProperty("hybrid")
    HYBRID("hybrid"),
    @JsonProperty("written procedure (silence)")
    WRITTEN("written procedure (silence)"),
    @JsonProperty("not stated")
    NOT_STATED("not stated");

    private final String word;

    Mode(String word) {
      this.word = word;
    }

    /** As the registry writes it. */
    public String word() {
      return word;
    }
  }

  /**
   * A document of a meeting.
   *
   * @param late whether it came after the last day for documents
   */
  public record Paper(
      String id, String name, @Nullable String language, LocalDate receivedOn, boolean late) {}

  /** What it is called: its label, else body and ordinal. */
  public String shown() {
    return label == null ? body + " " + ordinal : label;
  }

  /** What may be done with it; null if its service knows no such act. */
  public @Nullable PossibleAct act(String name) {
    return acts == null ? null : PossibleAct.find(acts, name);
  }

  /** Those that came in, as far as they are known. */
  public List<Paper> papers() {
    return documents == null ? List.of() : documents;
  }
}

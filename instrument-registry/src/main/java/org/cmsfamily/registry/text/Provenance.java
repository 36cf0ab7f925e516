package org.cmsfamily.registry.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact was found.
 *
 * @param confidence whether a text states it; null if not stated
 * @param source that text
 * @param notes what a reader should know, published errors among it
 */
public record Provenance(
    @Nullable Confidence confidence, @Nullable String source, List<String> notes) {

  /** Nothing was said. */
  public static final Provenance UNSTATED = new Provenance(null, null, List.of());

  public Provenance {
    notes = List.copyOf(notes);
  }

  /** With missing notes read as none. */
  public static Provenance of(
      @Nullable Confidence confidence, @Nullable String source, @Nullable List<String> notes) {
    return new Provenance(confidence, source, notes == null ? List.of() : notes);
  }

  /** How a fact came into the record. */
  public enum Confidence {
    /** Stated in a text that is named. */
    @JsonProperty("sourced")
    SOURCED,
    /** Remembered with confidence, not found. */
    @JsonProperty("recalled")
    RECALLED
  }
}

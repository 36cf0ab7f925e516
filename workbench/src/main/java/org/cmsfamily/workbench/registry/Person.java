package org.cmsfamily.workbench.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A person as everyone may know it: the office, not the name.
 *
 * @param kind whether it is a human or a machine
 */
public record Person(String id, @Nullable Kind kind, String office) {

  /** What it is. */
  public enum Kind {
    @JsonProperty("human")
    HUMAN,
    @JsonProperty("machine")
    MACHINE;

    /** As the registry writes it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

package org.cmsfamily.catalog.family;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An effect as it comes: plain text, whatever its type. */
public record EffectFacts(
    String type,
    @Nullable String what,
    @Nullable String instrument,
    @Nullable String body,
    @Nullable String subject,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> areas,
    @Nullable String text,
    @Nullable HeldBy heldBy,
    @JsonSetter(nulls = Nulls.AS_EMPTY) boolean met) {

  public EffectFacts {
    areas = List.copyOf(areas);
  }

  /** What holds a condition: a safeguard, or a step of the process. */
  public record HeldBy(@Nullable String safeguard, @Nullable String step) {}
}

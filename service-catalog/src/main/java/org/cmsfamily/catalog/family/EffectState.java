package org.cmsfamily.catalog.family;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An effect as it comes: plain text, whatever its type. */
public record EffectState(
    String type,
    @Nullable String what,
    @Nullable String instrument,
    @Nullable String body,
    @Nullable String subject,
    List<String> areas,
    @Nullable String text,
    @Nullable HeldBy heldBy,
    @JsonDeserialize(using = FalseIfAbsent.class) boolean met) {

  public EffectState {
    areas = Lists.of(areas);
  }

  /** What holds a condition: a safeguard, or a step of the process. */
  public record HeldBy(@Nullable String safeguard, @Nullable String step) {}
}

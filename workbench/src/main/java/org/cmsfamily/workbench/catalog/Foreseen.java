package org.cmsfamily.workbench.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a service's terms promised, and what was found about it. */
public record Foreseen(List<Commitment> commitments) {

  /** What is to be reached for a goal. */
  public record Commitment(
      Terms.@Nullable Goal goal,
      String code,
      String unit,
      @Nullable Direction direction,
      @Nullable BigDecimal baseline,
      @Nullable BigDecimal target,
      List<Found> found) {}

  /** Which way is better. */
  public enum Direction {
    @JsonProperty("up")
    UP,
    @JsonProperty("down")
    DOWN;

    /** Its name at the service. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A finding. */
  public record Found(String id, @Nullable String state, @Nullable String text) {}
}

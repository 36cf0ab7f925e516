package org.cmsfamily.workbench.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one version of terms differs from another, place by place. */
public record TermsDifference(int from, int to, List<Difference> differences) {

  /**
   * One place.
   *
   * @param place such as {@code /costPlan/recurring/2027}
   * @param before null if it said nothing
   * @param after null if it says nothing
   */
  public record Difference(
      String place, @Nullable Change change, @Nullable String before, @Nullable String after) {

    /** Its place as one reads it: {@code costPlan › recurring › 2027}. */
    public String path() {
      return place.replaceFirst("^/", "").replace("/", " › ").replace("~1", "/").replace("~0", "~");
    }
  }

  /** What happened to it. */
  public enum Change {
    @JsonProperty("added")
    ADDED,
    @JsonProperty("removed")
    REMOVED,
    @JsonProperty("changed")
    CHANGED
  }
}

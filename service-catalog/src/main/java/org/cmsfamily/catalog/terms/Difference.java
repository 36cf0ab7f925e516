package org.cmsfamily.catalog.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One place in which two texts of terms differ.
 *
 * @param place such as {@code /costPlan/recurring/2027}; of a list, its element by what it is of,
 *     such as {@code /participants/AEWA/role}
 * @param before what the one text says; null if it says nothing
 * @param after what the other says; null if it says nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Difference(
    String place, Change change, @Nullable String before, @Nullable String after) {

  /** What became of what is said in a place. */
  public enum Change {
    @JsonProperty("added")
    ADDED,
    @JsonProperty("removed")
    REMOVED,
    @JsonProperty("changed")
    CHANGED
  }

  /** All of them, in the order of their places. */
  public static List<Difference> between(Terms one, Terms other) {
    var before = TermsPlaces.of(one);
    var after = TermsPlaces.of(other);
    var places = new TreeSet<>(before.keySet());
    places.addAll(after.keySet());
    return places.stream()
        .filter(place -> !Objects.equals(before.get(place), after.get(place)))
        .map(place -> of(place, before.get(place), after.get(place)))
        .toList();
  }

  private static Difference of(String place, @Nullable String before, @Nullable String after) {
    if (before == null) {
      return new Difference(place, Change.ADDED, null, after);
    }
    var change = after == null ? Change.REMOVED : Change.CHANGED;
    return new Difference(place, change, before, after);
  }
}

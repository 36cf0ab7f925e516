package org.cmsfamily.catalog.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.cmsfamily.catalog.cost.LineYear;
import org.jspecify.annotations.Nullable;

/**
 * Something that terms rest on and that no longer holds.
 *
 * @param instrument which can no longer be said to take part by it
 * @param decision the key of the decision that is no longer in force, where it is one
 * @param text for a person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Lapse(String instrument, Kind kind, @Nullable String decision, String text) {

  /** What has lapsed. */
  public enum Kind {
    @JsonProperty("approval")
    APPROVAL,
    @JsonProperty("mandate")
    MANDATE,
    @JsonProperty("budget")
    BUDGET,
    /** Of a year that was taken subject to the next budget and has begun. */
    @JsonProperty("pending-budget")
    PENDING_BUDGET,
    /** A safeguard, asked again after a participant has left. */
    @JsonProperty("screening")
    SCREENING
  }

  /** Why an instrument is not in a year that it takes subject to its next budget. */
  static Lapse pending(String instrument, List<String> why) {
    return new Lapse(instrument, Kind.PENDING_BUDGET, null, String.join("; ", why)).brief();
  }

  /** An instrument stays after all, and the terms of others hold what was free of its lines. */
  static Lapse heldByOthers(String instrument, Collection<LineYear> lines) {
    var text =
        lines.stream()
            .map(one -> "%s in %s".formatted(one.text(), one.year()))
            .collect(
                Collectors.joining(
                    "; ",
                    "%s stays, and the terms of others hold a part of what it needs of "
                        .formatted(instrument),
                    ""));
    return new Lapse(instrument, Kind.BUDGET, null, text).brief();
  }

  /** So many are told of at once; one is enough to keep a service from its start. */
  static final int MOST = 20;

  private static final int CHARACTERS = 300;

  /** With as much of its text as a record has room for. */
  Lapse brief() {
    return text.codePointCount(0, text.length()) <= CHARACTERS
        ? this
        : withText(text.substring(0, text.offsetByCodePoints(0, CHARACTERS - 1)) + "…");
  }

  /** The same thing has lapsed, however it is said that day. */
  boolean isSameAs(Lapse other) {
    boolean saidInFull = kind == Kind.PENDING_BUDGET || kind == Kind.SCREENING;
    return saidInFull ? equals(other) : withText("").equals(other.withText(""));
  }

  private Lapse withText(String other) {
    return new Lapse(instrument, kind, decision, other);
  }
}

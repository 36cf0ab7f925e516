package org.cmsfamily.catalog.service;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A condition that a participant's body attached to its approval.
 *
 * @param by the last day, for one of kind by-date
 * @param met when it was recorded as met; null while it is not
 */
public record ServiceCondition(
    String instrument, String text, Kind kind, @Nullable LocalDate by, @Nullable LocalDate met) {

  /** When it has to be met. */
  public enum Kind {
    @JsonProperty("before-start")
    BEFORE_START,
    @JsonProperty("by-date")
    BY_DATE
  }

  boolean holdsUpTheStart() {
    return kind == Kind.BEFORE_START && met == null;
  }

  /** The same condition, met or not. */
  boolean isSameAs(ServiceCondition other) {
    return instrument.equals(other.instrument)
        && text.equals(other.text)
        && kind == other.kind
        && Objects.equals(by, other.by);
  }

  ServiceCondition metOn(LocalDate day) {
    return new ServiceCondition(instrument, text, kind, by, day);
  }
}

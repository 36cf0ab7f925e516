package org.cmsfamily.catalog.service;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
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

  ServiceCondition metOn(LocalDate day) {
    return new ServiceCondition(instrument, text, kind, by, day);
  }
}

package org.cmsfamily.catalog.family;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A meeting or an intersessional procedure of a body.
 *
 * @param ordinal a number for an ordinary meeting, such as 44; text such as EX1 otherwise
 * @param start opening day
 * @param end last or closing day, if known
 */
public record MeetingFacts(
    String code,
    String family,
    String instrument,
    String body,
    @Nullable JsonNode ordinal,
    @Nullable String mode,
    @Nullable String start,
    @Nullable String end,
    @JsonDeserialize(using = FalseIfAbsent.class) boolean demonstration) {

  /** Numbered in the row of the body's meetings, and one that is met, not written. */
  public boolean ordinary() {
    return ordinal != null
        && ordinal.asText().strip().matches("\\d+")
        && (mode == null || !mode.toLowerCase(Locale.ROOT).contains("written"));
  }

  /** The day lies in the meeting. */
  public boolean covers(LocalDate day) {
    if (start == null) {
      return false;
    }
    var last = end == null ? Dates.first(start) : Dates.first(end);
    return !day.isBefore(Dates.first(start)) && !day.isAfter(last);
  }
}

package org.cmsfamily.catalog.family;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A meeting or an intersessional procedure of a body.
 *
 * @param ordinal a number for an ordinary meeting, such as 44; EX1 and the like otherwise
 * @param start opening day
 * @param end last or closing day, if known
 */
public record MeetingFacts(
    String code,
    String family,
    String instrument,
    String body,
    @Nullable String ordinal,
    @Nullable String mode,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @JsonSetter(nulls = Nulls.AS_EMPTY) boolean demonstration) {

  /** Numbered in the row of the body's meetings, and one that is met, not written. */
  public boolean ordinary() {
    return ordinal != null
        && ordinal.matches("\\d+")
        && (mode == null || !mode.toLowerCase(Locale.ROOT).contains("written"));
  }

  /** It opens after the day. */
  public boolean opensAfter(LocalDate day) {
    return start != null && start.isAfter(day);
  }

  /** Its opening day; the last of all days if it is not known. */
  public LocalDate opening() {
    return start == null ? LocalDate.MAX : start;
  }

  /** The day lies in the meeting. */
  public boolean covers(LocalDate day) {
    return start != null && !day.isBefore(start) && !day.isAfter(end == null ? start : end);
  }
}

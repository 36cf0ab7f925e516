package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.cmsfamily.catalog.family.BodyFacts;
import org.cmsfamily.catalog.family.MeetingFacts;
import org.jspecify.annotations.Nullable;

/**
 * The days of a meeting, as far as they are known: one without an end is over on its first day.
 *
 * @param written an intersessional procedure, for which no documents are due beforehand
 */
record MeetingDays(
    String meeting, @Nullable LocalDate first, @Nullable LocalDate last, boolean written) {

  static MeetingDays of(MeetingFacts meeting) {
    var end = meeting.end();
    var mode = meeting.mode();
    return new MeetingDays(
        meeting.code(),
        meeting.start(),
        end == null ? meeting.start() : end,
        mode != null && mode.toLowerCase(Locale.ROOT).contains("written"));
  }

  boolean haveEndedBy(LocalDate day) {
    return last != null && last.isBefore(day);
  }

  /** What has to be said of documents that come on this day: that they are late, if they are. */
  Optional<String> lateOn(LocalDate day, BodyFacts body) {
    var days = body.documentDeadlineDays();
    if (days == null || first == null || written) {
      return Optional.empty();
    }
    var due = first.minusDays(days);
    return day.isAfter(due)
        ? Optional.of(
            String.format(
                Locale.ROOT,
                "submitted on %s, %d days after the deadline for documents of %s, %s",
                day,
                ChronoUnit.DAYS.between(due, day),
                meeting,
                due))
        : Optional.empty();
  }
}

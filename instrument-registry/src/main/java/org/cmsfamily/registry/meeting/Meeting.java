package org.cmsfamily.registry.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a body, or a procedure between sessions.
 *
 * @param ordinal such as {@code 44} or {@code EX1}
 * @param start first day, or opening date
 * @param end last day, inclusive as published, or closing date
 */
public record Meeting(
    String code,
    String family,
    String instrument,
    String body,
    String ordinal,
    @Nullable String label,
    MeetingMode mode,
    @Nullable PublishedDate start,
    @Nullable PublishedDate end,
    @Nullable String city,
    @Nullable String country,
    @Nullable String status,
    boolean demonstration,
    Provenance provenance,
    long version)
    implements Aggregate {

  /** What {@code facts} say, as the next version; code and body stay. */
  Meeting changedTo(Meeting facts) {
    return new Meeting(
        code,
        family,
        instrument,
        body,
        facts.ordinal,
        facts.label,
        facts.mode,
        facts.start,
        facts.end,
        facts.city,
        facts.country,
        facts.status,
        demonstration,
        facts.provenance,
        version + 1);
  }

  /**
   * Whether something of that date can have been adopted, received or considered in it: a date
   * known to the month or year, if a part of that lies in the meeting's days. What nobody objected
   * to by the closing date of a written procedure is adopted on the day after it. In a meeting
   * whose days are not known nothing is. Source: domain, Meeting.
   */
  public boolean covers(PublishedDate date) {
    var opens = start == null ? end : start;
    var closes = end == null ? start : end;
    if (opens == null || closes == null) {
      return false;
    }
    var last = mode == MeetingMode.WRITTEN_PROCEDURE ? closes.last().plusDays(1) : closes.last();
    return !date.last().isBefore(opens.first()) && !date.first().isAfter(last);
  }

  /** Whether its last day is past; one whose days are not known is never over. */
  public boolean isOver(LocalDate today) {
    var closes = end == null ? start : end;
    return closes != null && closes.last().isBefore(today);
  }

  /**
   * The last day for its documents.
   *
   * @param days its body's deadline before a meeting; null if it has none
   */
  public Optional<LocalDate> documentsDue(@Nullable Integer days) {
    return start == null || days == null
        ? Optional.empty()
        : Optional.of(start.first().minusDays(days));
  }

  /** What is said of a date that is not within its days as published. */
  public Text outside(String date) {
    var opens = start == null ? end : start;
    var closes = end == null ? start : end;
    return opens == null || closes == null
        ? Text.of("outside-unknown-days").with("date", date).with("meeting", code)
        : Text.of("outside-the-days")
            .with("date", date)
            .with("meeting", code)
            .with("from", opens.text())
            .with("to", closes.text());
  }

  @Override
  public String id() {
    return code;
  }

  @Override
  public Set<String> readers() {
    return Set.of(EVERYONE);
  }

  @Override
  public Set<String> touches() {
    return Set.of(instrument, body);
  }
}

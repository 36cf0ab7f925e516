package org.cmsfamily.registry.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.SortedMap;
import org.cmsfamily.platform.store.Filter;

/** The status of appointments as a condition of a list, as {@link Appointment#status} has it. */
final class StatusOnDay {

  private static final String AWAITS =
      "needsConfirmation = true and (confirmedAt is null or confirmedAt > :knownAt)";

  private static final String CONFIRMED = "(needsConfirmation = false or confirmedAt <= :knownAt)";

  private StatusOnDay() {}

  /** That they have not ended on the day of that parameter, as known at {@code :knownAt}. */
  static String holds(String day) {
    return """
    (endedAt is not null and endedAt <= :knownAt and endedOn > :%1$s
      or (endedAt is null or endedAt > :knownAt) and (validTo is null or validTo > :%1$s))
    """
        .formatted(day);
  }

  /**
   * Those of the status.
   *
   * @param days the day on which each family's are asked for
   */
  static Filter of(
      AppointmentStatus status, Filter asked, SortedMap<String, LocalDate> days, Instant knownAt) {
    var conditions = new ArrayList<String>();
    var values = new HashMap<String, Object>();
    values.put("knownAt", knownAt);
    days.forEach(
        (family, day) -> {
          var n = String.valueOf(conditions.size());
          conditions.add("family = :family%s and %s".formatted(n, of(status, "day" + n)));
          values.put("family" + n, family);
          if (status != AppointmentStatus.AWAITING_CONFIRMATION) {
            values.put("day" + n, day);
          }
        });
    return conditions.isEmpty() ? asked : asked.with(String.join(" or ", conditions), values);
  }

  private static String of(AppointmentStatus status, String day) {
    return switch (status) {
      case AWAITING_CONFIRMATION -> AWAITS;
      case COUNTS -> CONFIRMED + " and " + holds(day);
      case ENDED -> CONFIRMED + " and not " + holds(day);
    };
  }
}

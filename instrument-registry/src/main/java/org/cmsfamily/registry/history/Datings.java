package org.cmsfamily.registry.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;
import org.jspecify.annotations.Nullable;

/** Since when something can be recorded to hold. */
@ApplicationScoped
public class Datings {

  private final BusinessCalendar calendar;

  Datings(BusinessCalendar calendar) {
    this.calendar = calendar;
  }

  /**
   * A correction of a row, or without one a change from a day on.
   *
   * @throws Problem 422 if that day lies ahead
   */
  public Dating of(
      String family,
      @Nullable LocalDate since,
      @Nullable String replaces,
      @Nullable String reason) {
    var today = calendar.today(family);
    if (since != null && since.isAfter(today)) {
      var violations = new Violations();
      violations.add(
          "not-ahead", "/since", Text.of("after-today").with("date", since).with("today", today));
      violations.refuse(RegistryProblems.RULES_BROKEN, Text.of("cannot-be-recorded"));
    }
    return Dating.of(since, replaces, reason);
  }
}

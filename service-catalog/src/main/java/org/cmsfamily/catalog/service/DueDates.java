package org.cmsfamily.catalog.service;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/** What of a service has its day on or before a day of the family. Source: domain, review. */
record DueDates(Service service, LocalDate today) {

  /** Renewal is asked for so many months before the end of the term, and again. Source: domain. */
  private static final int[] RENEWAL_MONTHS = {6, 12};

  /**
   * All of it, in one order.
   *
   * @param missing years that have begun without the budget that they wait for, by instrument
   */
  List<Due> due(SortedMap<String, List<Year>> missing) {
    var due = new ArrayList<Due>();
    if (service.stage() != ServiceStage.CLOSED) {
      if (service.course().successor() == null) {
        review(due);
        end(due);
      }
      conditions(due);
      missing.forEach((instrument, years) -> years.forEach(year -> budget(due, instrument, year)));
    }
    return due;
  }

  private void review(List<Due> due) {
    var on = service.terms().reviewDate();
    if (on != null && !today.isBefore(on)) {
      var kind = today.isAfter(on) ? Due.Kind.REVIEW_OVERDUE : Due.Kind.REVIEW_DUE;
      due.add(new Due(kind, on, service.id()));
    }
  }

  private void end(List<Due> due) {
    var end = service.terms().end();
    for (int months : RENEWAL_MONTHS) {
      if (!today.isBefore(end.minusMonths(months))) {
        var ref = String.format(Locale.ROOT, "%d-months", months);
        due.add(new Due(Due.Kind.TERM_ENDS_SOON, end, ref));
        return;
      }
    }
  }

  private void conditions(List<Due> due) {
    for (int number = 1; number <= service.conditions().size(); number++) {
      var condition = service.condition(number);
      var by = condition.by();
      if (by != null && condition.met() == null && !today.isBefore(by)) {
        var kind = today.isAfter(by) ? Due.Kind.CONDITION_MISSED : Due.Kind.CONDITION_DUE;
        due.add(new Due(kind, by, Integer.toString(number)));
      }
    }
  }

  private void budget(List<Due> due, String instrument, Year year) {
    if (service.course().hasLeft(instrument, today)) {
      return;
    }
    var first = year.atDay(1);
    var start = service.terms().start();
    due.add(
        new Due(
            Due.Kind.PENDING_BUDGET_MISSING,
            first.isBefore(start) ? start : first,
            instrument + "/" + year));
  }
}

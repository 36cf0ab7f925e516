package org.cmsfamily.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.cmsfamily.platform.authority.FamilyDates;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Database;

/**
 * The business date, which decides terms, starts, quarters, reviews and appointments. In the local
 * and test profiles a family may have one of its own; without it, it is the clock's day in its
 * zone.
 */
@ApplicationScoped
public class BusinessCalendar {

  private final Database database;
  private final Clock clock;

  BusinessCalendar(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Today in the family.
   *
   * @throws Problem 409 {@code not-known-yet} if the family is not known here
   */
  public LocalDate today(String family) {
    var dates = dates(family);
    return dates.businessDate() == null
        ? LocalDate.now(clock.withZone(ZoneId.of(dates.zone())))
        : dates.businessDate();
  }

  /**
   * The family's time zone.
   *
   * @throws Problem 409 {@code not-known-yet} if the family is not known here
   */
  public ZoneId zone(String family) {
    return ZoneId.of(dates(family).zone());
  }

  private FamilyDates dates(String family) {
    return database.handle(
        h ->
            h.createQuery(
                    "select code, zone, business_date from authority_family where code = :code")
                .bind("code", family)
                .map(
                    (row, c) ->
                        new FamilyDates(
                            row.getString("code"),
                            row.getString("zone"),
                            row.getObject("business_date", LocalDate.class)))
                .findOne()
                .orElseThrow(() -> PlatformProblems.notKnownYet("Family " + family)));
  }
}

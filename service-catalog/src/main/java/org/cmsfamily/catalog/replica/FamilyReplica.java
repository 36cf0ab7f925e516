package org.cmsfamily.catalog.replica;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.family.RegistryFacts;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.problem.PlatformProblems;

/** A family as its registry's records tell it, as far as they have arrived here. */
@ApplicationScoped
public class FamilyReplica {

  private final KnownRecords records;
  private final BusinessCalendar calendar;

  FamilyReplica(KnownRecords records, BusinessCalendar calendar) {
    this.records = records;
    this.calendar = calendar;
  }

  /**
   * The family as it stands on a date.
   *
   * @throws org.cmsfamily.platform.problem.Problem 409 {@code not-known-yet} if its own record has
   *     not arrived
   */
  public FamilyOn on(String family, LocalDate date) {
    var facts = RegistryFacts.read(records.of(family));
    if (facts.family() == null) {
      throw PlatformProblems.notKnownYet("Family " + family);
    }
    return facts.on(date);
  }

  /** The family as it stands on its business date. */
  public FamilyOn today(String family) {
    return on(family, calendar.today(family));
  }
}

package org.cmsfamily.platform.authority;

import io.quarkus.arc.lookup.LookupUnlessProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.calendar.FamilyDates;
import org.cmsfamily.platform.consume.StateListener;
import org.cmsfamily.platform.consume.StateRecord;

/** What services other than the registry know of logins and appointments, from its topics alone. */
@ApplicationScoped
@LookupUnlessProperty(name = "skein.service", stringValue = "instrument-registry")
class AuthorityListener implements StateListener {

  private static final String PERSONS = "registry.persons";
  static final String APPOINTMENTS = "registry.appointments";
  private static final String FAMILIES = "registry.families";

  private final Authority authority;
  private final BusinessCalendar calendar;

  AuthorityListener(Authority authority, BusinessCalendar calendar) {
    this.authority = authority;
    this.calendar = calendar;
  }

  @Override
  public Set<String> topics() {
    return Set.of(PERSONS, APPOINTMENTS, FAMILIES);
  }

  @Override
  public void apply(StateRecord state) {
    switch (state.topic()) {
      case PERSONS -> authority.apply(state.read(PersonState.class));
      case FAMILIES -> calendar.apply(state.read(FamilyDates.class));
      default -> authority.apply(state.read(AppointmentState.class));
    }
  }
}

package org.cmsfamily.registry.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.calendar.FamilyDates;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.registry.EnteredRepository;
import org.cmsfamily.registry.RegistryTopics;

/** The families of the installation. */
@ApplicationScoped
public class Families implements EnteredRepository<Family, FamilyEntity> {

  private final Outbox outbox;
  private final BusinessCalendar calendar;

  Families(Outbox outbox, BusinessCalendar calendar) {
    this.outbox = outbox;
    this.calendar = calendar;
  }

  @Override
  public FamilyEntity newEntity() {
    return new FamilyEntity();
  }

  @Override
  public String noun() {
    return "family";
  }

  @Override
  public Optional<Family> facts(Family stored) {
    return Optional.of(stored);
  }

  @Override
  public void publish(Family stored) {
    calendar.apply(new FamilyDates(stored.code(), stored.zone(), stored.businessDate()));
    outbox.append(RegistryTopics.FAMILIES, stored.code(), stored.version(), FamilyState.of(stored));
  }
}

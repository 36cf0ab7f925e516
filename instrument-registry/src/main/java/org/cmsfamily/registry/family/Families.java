package org.cmsfamily.registry.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.calendar.FamilyDates;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Database;
import org.cmsfamily.platform.store.Documents;
import org.cmsfamily.registry.RegistryTopics;

/** The families of the installation. What is stored is published in the same transaction. */
@ApplicationScoped
public class Families {

  private final Documents<Family> documents;
  private final Outbox outbox;
  private final BusinessCalendar calendar;

  Families(Database database, Outbox outbox, BusinessCalendar calendar) {
    this.documents = new Documents<>(database, "family", Family.class);
    this.outbox = outbox;
    this.calendar = calendar;
  }

  Family add(Family family) {
    return publish(documents.insert(family, Map.of()));
  }

  Family change(Family family) {
    return publish(documents.update(family, Map.of()));
  }

  /**
   * The family.
   *
   * @throws Problem 404 if there is none
   */
  public Family get(String code) {
    return documents.get(code);
  }

  /** The family, if there is one. */
  public Optional<Family> find(String code) {
    return documents.find(code);
  }

  Family lock(String code) {
    return documents.lock(code);
  }

  Paged<Family> page(Page page) {
    return documents.page("true", Map.of(), page);
  }

  private Family publish(Family family) {
    calendar.apply(new FamilyDates(family.code(), family.zone(), family.businessDate()));
    outbox.append(RegistryTopics.FAMILIES, family.code(), family.version(), FamilyState.of(family));
    return family;
  }
}

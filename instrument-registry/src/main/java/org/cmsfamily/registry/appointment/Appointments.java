package org.cmsfamily.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.authority.Authority;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.registry.EnteredRepository;
import org.cmsfamily.registry.RegistryTopics;

/** The appointments; what is stored counts here in the same transaction. */
@ApplicationScoped
public class Appointments implements EnteredRepository<Appointment, AppointmentEntity> {

  private final Outbox outbox;
  private final Authority authority;
  private final BusinessCalendar calendar;

  Appointments(Outbox outbox, Authority authority, BusinessCalendar calendar) {
    this.outbox = outbox;
    this.authority = authority;
    this.calendar = calendar;
  }

  @Override
  public AppointmentEntity newEntity() {
    return new AppointmentEntity();
  }

  @Override
  public String noun() {
    return "appointment";
  }

  /** Whether anybody was ever appointed to one of the roles for the holder. */
  boolean anyEver(String holder, Set<AppointedRole> roles) {
    return count(Filter.where("holder", holder).and("role in :roles", "roles", roles)) > 0;
  }

  /** The families of those that the actor sees. */
  List<String> families() {
    return getEntityManager()
        .createQuery("select distinct a.family from AppointmentEntity a", String.class)
        .getResultList();
  }

  /** The delegations of an appointment's powers. */
  List<Appointment> delegationsOf(String id) {
    return listAll(Filter.where("officerInChargeFor", id));
  }

  /** Those who were or are in charge of the office in a vacancy. */
  List<Appointment> deputiesInVacancy(Appointment office) {
    return listAll(
        Filter.where("holder", office.holder())
            .and("role", office.role())
            .with("officerInChargeFor = id", Map.of()));
  }

  /** Whether the deputy was ever in charge of an appointment of the principal. */
  boolean wasInChargeFor(String deputy, String principal) {
    return count(
            Filter.where("person", deputy)
                .and(
                    "officerInChargeFor in (select p.id from AppointmentEntity p where p.person ="
                        + " :principal)",
                    "principal",
                    principal))
        > 0;
  }

  @Override
  public void publish(Appointment stored) {
    var view = AppointmentView.of(stored, calendar.today(stored.family()), Instant.MAX);
    authority.apply(view.toAuthority());
    outbox.append(RegistryTopics.APPOINTMENTS, stored.id(), stored.version(), view);
  }
}

package org.cmsfamily.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.jspecify.annotations.Nullable;

/** The Executive Secretary of the instrument that set a condition records that it is met. */
@ApplicationScoped
class MeetCondition {

  private final Services services;
  private final Acts acts;
  private final Actor actor;
  private final BusinessCalendar calendar;

  MeetCondition(Services services, Acts acts, Actor actor, BusinessCalendar calendar) {
    this.services = services;
    this.acts = acts;
    this.actor = actor;
    this.calendar = calendar;
  }

  Service meet(String code, int number, @Nullable String actingAs) {
    var service = services.lock(code);
    var instrument = service.condition(number).instrument();
    var capacity =
        actor.capacityFor(Set.of(Roles.EXECUTIVE_SECRETARY), instrument::equals, actingAs);
    var met = services.keep(service.meet(number, calendar.today(service.family())));
    acts.record(
        ActDraft.of("meet-condition", "service", met, capacity, Map.of("condition", number)));
    return met;
  }
}

package org.cmsfamily.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.jspecify.annotations.Nullable;

/** The Executive Secretary of the instrument that set a condition records that it is met. */
@ApplicationScoped
class MeetCondition {
  static final Set<String> ROLES = Set.of(Roles.EXECUTIVE_SECRETARY);

  private final Services services;
  private final Actor actor;
  private final BusinessCalendar calendar;

  MeetCondition(Services services, Actor actor, BusinessCalendar calendar) {
    this.services = services;
    this.actor = actor;
    this.calendar = calendar;
  }

  Done<Service> meet(String code, int number, @Nullable String actingAs) {
    var service = services.lock(code);
    var instrument = service.condition(number).instrument();
    var capacity = actor.bindingCapacityFor(ROLES, instrument::equals, actingAs);
    var met = services.update(service.meet(number, calendar.today(service.family())));
    var bound = Map.<String, Object>of("condition", number);
    return Done.of(met, ActDraft.of(ServiceAct.MEET_CONDITION, "service", met, capacity, bound));
  }
}

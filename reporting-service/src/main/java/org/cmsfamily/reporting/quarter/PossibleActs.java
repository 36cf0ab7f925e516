package org.cmsfamily.reporting.quarter;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.reporting.PossibleAct;
import org.cmsfamily.reporting.replica.ServiceFacts;

/** What the caller may do on a quarter now, and why not the rest. */
@RequestScoped
class PossibleActs {

  private final Actor actor;
  private final CloseQuarter closeQuarter;
  private final RestateQuarter restateQuarter;

  PossibleActs(Actor actor, CloseQuarter closeQuarter, RestateQuarter restateQuarter) {
    this.actor = actor;
    this.closeQuarter = closeQuarter;
    this.restateQuarter = restateQuarter;
  }

  List<PossibleAct> on(ServiceFacts service, ServiceQuarter quarter) {
    var officers =
        actor.capacities().stream()
            .filter(capacity -> capacity.role().equals(Roles.FINANCE_OFFICER))
            .filter(capacity -> service.everyParticipant().contains(capacity.holder()))
            .sorted()
            .toList();
    return officers.isEmpty()
        ? List.of()
        : List.of(close(service, quarter, officers), restate(service, quarter, officers));
  }

  private PossibleAct close(ServiceFacts service, ServiceQuarter quarter, List<Capacity> officers) {
    var as = new ArrayList<Capacity>();
    var why = new ArrayList<String>();
    for (var officer : officers) {
      if (quarter.closedBy(officer.holder())) {
        why.add(officer.holder() + " has closed it");
      } else {
        closeQuarter
            .refusal(service, quarter.quarter(), officer.holder())
            .ifPresentOrElse(problem -> why.add(problem.detail()), () -> as.add(officer));
      }
    }
    return as.isEmpty() ? PossibleAct.refused("close", why) : PossibleAct.allowed("close", as);
  }

  private PossibleAct restate(
      ServiceFacts service, ServiceQuarter quarter, List<Capacity> officers) {
    if (!quarter.closed()) {
      return PossibleAct.refused("restate", List.of("The quarter is open"));
    }
    return restateQuarter.late(service.code(), quarter.quarter()).isEmpty()
        ? PossibleAct.refused("restate", List.of("No late entry concerns it"))
        : PossibleAct.allowed("restate", officers);
  }
}

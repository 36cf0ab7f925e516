package org.cmsfamily.reporting.quarter;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.reporting.replica.ServiceFacts;

/** What the caller may do on a quarter now, and why not the rest. */
@RequestScoped
class PossibleActs {

  private static final Set<String> ROLES = Set.of(Roles.FINANCE_OFFICER);

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
    var against = new ArrayList<String>();
    for (var officer : officers) {
      if (quarter.closedBy(officer.holder())) {
        against.add(officer.holder() + " has closed it");
      } else {
        closeQuarter
            .refusal(service, quarter.quarter(), officer.holder())
            .ifPresentOrElse(problem -> against.add(problem.detail()), () -> as.add(officer));
      }
    }
    return as.isEmpty()
        ? PossibleAct.of(QuarterAct.CLOSE, officers, ROLES, against)
        : PossibleAct.of(QuarterAct.CLOSE, as, ROLES, List.of());
  }

  private PossibleAct restate(
      ServiceFacts service, ServiceQuarter quarter, List<Capacity> officers) {
    return PossibleAct.of(QuarterAct.RESTATE, officers, ROLES, against(service, quarter));
  }

  private List<String> against(ServiceFacts service, ServiceQuarter quarter) {
    if (!quarter.closed()) {
      return List.of("The quarter is open");
    }
    return restateQuarter.late(service.code(), quarter.quarter()).isEmpty()
        ? List.of("No late entry concerns it")
        : List.of();
  }
}

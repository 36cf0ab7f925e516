package org.cmsfamily.reporting.quarter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.reporting.ActsOfCaller;
import org.cmsfamily.reporting.replica.ServiceFacts;

/** What the caller may do on a quarter now, and why not the rest. */
@ApplicationScoped
class ActsOnQuarter {

  private final ActsOfCaller acts;
  private final CloseQuarter closeQuarter;
  private final RestateQuarter restateQuarter;

  ActsOnQuarter(ActsOfCaller acts, CloseQuarter closeQuarter, RestateQuarter restateQuarter) {
    this.acts = acts;
    this.closeQuarter = closeQuarter;
    this.restateQuarter = restateQuarter;
  }

  List<PossibleAct> on(ServiceFacts service, ServiceQuarter quarter) {
    var participants = service.everyParticipant();
    return Stream.concat(
            acts.binding(
                QuarterAct.CLOSE,
                Roles.FINANCE_OFFICER,
                holder -> participants.contains(holder),
                officer -> againstClosing(service, quarter, officer.holder())),
            acts.binding(
                QuarterAct.RESTATE,
                Roles.FINANCE_OFFICER,
                holder -> participants.contains(holder),
                officer -> againstRestating(quarter)))
        .toList();
  }

  private List<String> againstClosing(
      ServiceFacts service, ServiceQuarter quarter, String instrument) {
    return quarter.closedBy(instrument)
        ? List.of(instrument + " has closed it")
        : closeQuarter.refusal(service, quarter.quarter(), instrument).map(Problem::detail).stream()
            .toList();
  }

  private List<String> againstRestating(ServiceQuarter quarter) {
    if (!quarter.closed()) {
      return List.of("The quarter is open");
    }
    return restateQuarter.late(quarter.service(), quarter.quarter()).isEmpty()
        ? List.of("No late entry concerns it")
        : List.of();
  }
}

package org.cmsfamily.reporting.quarter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
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

  private List<Text> againstClosing(
      ServiceFacts service, ServiceQuarter quarter, String instrument) {
    return quarter.closedBy(instrument)
        ? List.of(
            Text.of("closed-by-it-already")
                .with("instrument", instrument)
                .with("quarter", quarter.quarter())
                .with("service", quarter.service()))
        : closeQuarter.refusal(service, quarter.quarter(), instrument).map(Problem::text).stream()
            .toList();
  }

  private List<Text> againstRestating(ServiceQuarter quarter) {
    if (!quarter.closed()) {
      return List.of(
          Text.of("quarter-of-service-open")
              .with("quarter", quarter.quarter())
              .with("service", quarter.service()));
    }
    return restateQuarter.late(quarter.service(), quarter.quarter()).isEmpty()
        ? List.of(
            Text.of("no-late-entry")
                .with("quarter", quarter.quarter())
                .with("service", quarter.service()))
        : List.of();
  }
}

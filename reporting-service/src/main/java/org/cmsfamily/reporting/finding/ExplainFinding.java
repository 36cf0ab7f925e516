package org.cmsfamily.reporting.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;

/** The Executive Secretary of the instrument concerned explains a finding. */
@ApplicationScoped
class ExplainFinding {

  private final Findings findings;
  private final BusinessCalendar calendar;
  private final Actor actor;

  ExplainFinding(Findings findings, BusinessCalendar calendar, Actor actor) {
    this.findings = findings;
    this.calendar = calendar;
    this.actor = actor;
  }

  /**
   * Explains.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if there is no such finding for the caller;
   *     409 if it is not open
   */
  Done<Finding> explain(String id, ExplanationRequest request) {
    var finding = findings.lock(id);
    var capacity =
        actor.capacityFor(
            Set.of(Roles.EXECUTIVE_SECRETARY),
            holder -> holder.equals(finding.instrument()),
            request.actingAs());
    var on = calendar.today(finding.family());
    var explained = finding.explain(new Explanation(request.text().strip(), on, capacity));
    findings.update(explained);
    return Done.of(
        explained,
        ActDraft.of(
            FindingAct.EXPLAIN, "finding", explained, capacity, Map.of("kind", finding.kind())));
  }
}

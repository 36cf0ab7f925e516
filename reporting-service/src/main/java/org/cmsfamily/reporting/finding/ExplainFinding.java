package org.cmsfamily.reporting.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.calendar.BusinessCalendar;

/** The Executive Secretary of the instrument concerned explains a finding. */
@ApplicationScoped
class ExplainFinding {

  private final Findings findings;
  private final BusinessCalendar calendar;
  private final Acts acts;

  ExplainFinding(Findings findings, BusinessCalendar calendar, Acts acts) {
    this.findings = findings;
    this.calendar = calendar;
    this.acts = acts;
  }

  Finding explain(Finding finding, String text, Capacity capacity) {
    var on = calendar.today(finding.family());
    var explained = finding.explain(new Explanation(text.strip(), on, capacity));
    findings.update(explained);
    acts.record(
        ActDraft.of(
            "explain-finding", "finding", explained, capacity, Map.of("kind", finding.kind())));
    return explained;
  }
}

package org.cmsfamily.reporting.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.consume.StateListener;
import org.cmsfamily.platform.consume.StateRecord;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.finding.Finding;
import org.cmsfamily.reporting.finding.FindingKind;
import org.cmsfamily.reporting.finding.Findings;

/**
 * Watches the posts of running services: one that stands twice is a finding of those that share it.
 */
@ApplicationScoped
class WatchSharedPosts implements StateListener {

  private final Replicas replicas;
  private final Findings findings;
  private final BusinessCalendar calendar;

  WatchSharedPosts(Replicas replicas, Findings findings, BusinessCalendar calendar) {
    this.replicas = replicas;
    this.findings = findings;
    this.calendar = calendar;
  }

  @Override
  public Set<String> topics() {
    return Set.of(ReportingReplicas.SERVICES.topic());
  }

  @Override
  public void apply(StateRecord state) {
    var family = replicas.get(ReportingReplicas.SERVICES, state.key()).family();
    var found = new ArrayList<Finding>();
    for (var shared : SharedTwice.among(replicas.list(ReportingReplicas.SERVICES, family))) {
      found.addAll(findings(family, shared));
    }
    findings.raiseOnlyInFamily(family, FindingKind.DUPLICATE_SHARED_POST, found);
  }

  private List<Finding> findings(String family, SharedTwice shared) {
    var today = calendar.today(family);
    return shared.instruments().stream()
        .map(
            instrument ->
                Finding.ofService(
                    FindingKind.DUPLICATE_SHARED_POST,
                    family,
                    shared.second().code(),
                    shared.participants(),
                    instrument,
                    shared.id(),
                    shared.text(),
                    today))
        .toList();
  }
}

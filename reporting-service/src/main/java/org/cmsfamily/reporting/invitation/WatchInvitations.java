package org.cmsfamily.reporting.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.consume.StateListener;
import org.cmsfamily.platform.consume.StateRecord;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.finding.Finding;
import org.cmsfamily.reporting.finding.FindingKind;
import org.cmsfamily.reporting.finding.Findings;
import org.cmsfamily.reporting.snapshot.InvitationFacts;

/**
 * Watches invitations: one that has lapsed, since the meeting it was for has ended without an
 * answer, is a finding of the instrument that it addresses, by itself, a body or an office.
 */
@ApplicationScoped
class WatchInvitations implements StateListener {

  private static final String LAPSED = "lapsed";

  private final Replicas replicas;
  private final Findings findings;
  private final BusinessCalendar calendar;

  WatchInvitations(Replicas replicas, Findings findings, BusinessCalendar calendar) {
    this.replicas = replicas;
    this.findings = findings;
    this.calendar = calendar;
  }

  @Override
  public Set<String> topics() {
    return Set.of(ReportingReplicas.INVITATIONS.topic());
  }

  @Override
  public void apply(StateRecord state) {
    var invitation = replicas.get(ReportingReplicas.INVITATIONS, state.key());
    var family = invitation.family();
    var addressed = invitation.instrument();
    if (family == null || addressed == null || !invitation.isOfSomeoneHere()) {
      return;
    }
    var finding = finding(family, addressed, invitation);
    if (invitation.state().equals(LAPSED)) {
      findings.raise(finding);
    } else {
      findings.gone(finding.id(), "The invitation is " + invitation.state());
    }
  }

  private Finding finding(String family, String addressed, InvitationFacts invitation) {
    return Finding.ofFamily(
        FindingKind.INVITATION_UNANSWERED,
        family,
        Set.of(addressed),
        addressed,
        invitation.id(),
        "The invitation of %s by %s was not answered in time"
            .formatted(addressed, invitation.decision()),
        null,
        calendar.today(family));
  }
}

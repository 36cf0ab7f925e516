package org.cmsfamily.reporting.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.consume.StateListener;
import org.cmsfamily.platform.consume.StateRecord;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.finding.Finding;
import org.cmsfamily.reporting.finding.FindingKind;
import org.cmsfamily.reporting.finding.Findings;
import org.cmsfamily.reporting.snapshot.BodyFacts;
import org.cmsfamily.reporting.snapshot.InvitationFacts;
import org.jspecify.annotations.Nullable;

/**
 * Watches invitations: one that has lapsed, since the meeting it was for has ended without an
 * answer, is a finding of the instrument that it addresses.
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
    var addressed = addressed(invitation);
    if (family == null || addressed == null) {
      return;
    }
    var finding = finding(family, addressed, invitation);
    if (invitation.state().equals(LAPSED)) {
      findings.raise(finding);
    } else {
      findings.resolve(finding.id());
    }
  }

  /** The instrument that is addressed itself, or by a body or an office of it. */
  private @Nullable String addressed(InvitationFacts invitation) {
    var addressee = invitation.addressee();
    if (addressee == null) {
      return null;
    }
    var code = addressee.code() == null ? addressee.holder() : addressee.code();
    return code == null
        ? null
        : replicas.find(ReportingReplicas.BODIES, code).map(BodyFacts::instrument).orElse(code);
  }

  private Finding finding(String family, String addressed, InvitationFacts invitation) {
    var readers = new TreeSet<>(Set.of(addressed));
    if (invitation.instrument() != null) {
      readers.add(invitation.instrument());
    }
    return Finding.ofFamily(
        FindingKind.INVITATION_UNANSWERED,
        family,
        readers,
        addressed,
        invitation.id(),
        "The invitation of %s by %s was not answered in time"
            .formatted(addressed, invitation.decision()),
        null,
        calendar.today(family));
  }
}

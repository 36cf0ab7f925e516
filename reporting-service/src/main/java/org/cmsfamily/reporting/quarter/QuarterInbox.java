package org.cmsfamily.reporting.quarter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.inbox.InboxItem;
import org.cmsfamily.platform.inbox.InboxKind;
import org.cmsfamily.platform.inbox.InboxSource;
import org.cmsfamily.platform.inbox.InboxThing;
import org.cmsfamily.platform.inbox.InboxType;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.cmsfamily.reporting.replica.ServicesOf;

/** The quarters that wait to be closed: of each service the first that a payer has not closed. */
@ApplicationScoped
class QuarterInbox implements InboxSource {

  private final ServicesOf services;
  private final Replicas replicas;
  private final Quarters quarters;
  private final BusinessCalendar calendar;

  QuarterInbox(
      ServicesOf services, Replicas replicas, Quarters quarters, BusinessCalendar calendar) {
    this.services = services;
    this.replicas = replicas;
    this.quarters = quarters;
    this.calendar = calendar;
  }

  @Override
  public List<InboxItem> waitingFor(Set<Capacity> held) {
    return held.stream()
        .filter(capacity -> capacity.role().equals(Roles.FINANCE_OFFICER))
        .flatMap(
            capacity -> services.of(capacity.holder()).flatMap(s -> open(s, capacity).stream()))
        .limit(MOST)
        .toList();
  }

  private Optional<InboxItem> open(ServiceFacts service, Capacity officer) {
    var payer = officer.holder();
    var today = calendar.today(service.family());
    var first = quarters.openFrom(service.code(), payer, service.firstQuarterOf(payer));
    boolean waits =
        service.running(first.year()).contains(first)
            && service.participantsIn(first).contains(payer)
            && !today.isBefore(first.end());
    return waits ? Optional.of(item(service, first, officer)) : Optional.empty();
  }

  private InboxItem item(ServiceFacts service, Quarter quarter, Capacity officer) {
    var family = replicas.get(ReportingReplicas.FAMILIES, service.family());
    return new InboxItem(
        InboxKind.CLOSE,
        officer,
        "%s, %s".formatted(quarter, service.title()),
        "/reporting/services/%s/quarters/%s".formatted(service.code(), quarter),
        family.booksDue(quarter),
        quarter.end().atStartOfDay(ZoneOffset.UTC).toInstant(),
        officer.holder(),
        new InboxThing(
            service.family(),
            InboxType.QUARTER,
            service.code(),
            Text.of("inbox-quarter").with("quarter", quarter).with("service", service.called())));
  }
}

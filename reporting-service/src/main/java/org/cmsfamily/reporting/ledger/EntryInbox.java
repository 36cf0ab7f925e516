package org.cmsfamily.reporting.ledger;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
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

/** The lines that others propose an instrument to bear: its finance officer's to answer. */
@ApplicationScoped
class EntryInbox implements InboxSource {

  private final ServicesOf services;
  private final PostingGroups groups;
  private final PostingQuarters quarters;
  private final Replicas replicas;

  EntryInbox(
      ServicesOf services, PostingGroups groups, PostingQuarters quarters, Replicas replicas) {
    this.services = services;
    this.groups = groups;
    this.quarters = quarters;
    this.replicas = replicas;
  }

  @Override
  public List<InboxItem> waitingFor(Set<Capacity> held) {
    return held.stream()
        .filter(capacity -> capacity.role().equals(Roles.FINANCE_OFFICER))
        .flatMap(
            officer -> services.of(officer.holder()).flatMap(service -> proposed(service, officer)))
        .limit(MOST)
        .toList();
  }

  /** What a closed quarter did not answer stays with the payer and waits no more. */
  private Stream<InboxItem> proposed(ServiceFacts service, Capacity officer) {
    var bearer = officer.holder();
    return groups.proposedTo(service.code(), bearer).stream()
        .collect(groupingBy(PostingGroup::quarter, TreeMap::new, counting()))
        .entrySet()
        .stream()
        .filter(
            lines ->
                quarters.openFrom(service.code(), bearer, lines.getKey()).equals(lines.getKey()))
        .map(lines -> item(service, lines.getKey(), lines.getValue(), officer));
  }

  private InboxItem item(ServiceFacts service, Quarter quarter, long lines, Capacity officer) {
    var family = replicas.get(ReportingReplicas.FAMILIES, service.family());
    return new InboxItem(
        InboxKind.ANSWER,
        officer,
        String.format(Locale.ROOT, "%d proposed in %s, %s", lines, quarter, service.title()),
        "/reporting/entries?service=%s&proposed=true&quarter=%s".formatted(service.code(), quarter),
        family.booksDue(quarter),
        quarter.first().atStartOfDay(ZoneOffset.UTC).toInstant(),
        officer.holder(),
        new InboxThing(
            service.family(),
            InboxType.ENTRIES,
            service.code(),
            Text.of("inbox-entries")
                .with("count", lines)
                .with("quarter", quarter)
                .with("service", service.called())));
  }
}

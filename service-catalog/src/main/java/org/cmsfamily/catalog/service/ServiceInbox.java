package org.cmsfamily.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.inbox.InboxItem;
import org.cmsfamily.platform.inbox.InboxKind;
import org.cmsfamily.platform.inbox.InboxSource;
import org.cmsfamily.platform.inbox.InboxThing;
import org.cmsfamily.platform.inbox.InboxType;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.platform.wording.Translated;
import org.jspecify.annotations.Nullable;

/**
 * What of the services waits for an Executive Secretary: conditions of the own body to be met, and
 * the review or renewal that has its day.
 */
@ApplicationScoped
class ServiceInbox implements InboxSource {
  private static final Set<Due.Kind> REVIEWS =
      Set.of(Due.Kind.REVIEW_DUE, Due.Kind.REVIEW_OVERDUE, Due.Kind.TERM_ENDS_SOON);

  private final Services services;

  ServiceInbox(Services services) {
    this.services = services;
  }

  @Override
  public List<InboxItem> waitingFor(Set<Capacity> held) {
    var secretaries =
        held.stream().filter(one -> one.role().equals(Roles.EXECUTIVE_SECRETARY)).toList();
    return secretaries.isEmpty()
        ? List.of()
        : services
            .listAll(
                Filter.all()
                    .with("stage <> :closed", Map.of("closed", ServiceStage.CLOSED))
                    .with(
                        "id in (select s.id from ServiceEntity s join s.participants p where p.instrument in :own)",
                        Map.of("own", secretaries.stream().map(Capacity::holder).toList())))
            .stream()
            .flatMap(service -> secretaries.stream().flatMap(one -> of(service, one)))
            .sorted(
                Comparator.comparing(
                    InboxItem::deadline, Comparator.nullsLast(Comparator.naturalOrder())))
            .limit(MOST)
            .toList();
  }

  static Stream<InboxItem> of(Service service, Capacity held) {
    return service.course().staying().contains(held.holder())
        ? Stream.concat(reviews(service, held), conditions(service, held))
        : Stream.empty();
  }

  private static Stream<InboxItem> reviews(Service service, Capacity held) {
    return service.course().due().stream()
        .filter(one -> REVIEWS.contains(one.kind()))
        .map(one -> item(InboxKind.DECIDE, service, "", held, one.on(), one.on()));
  }

  private static Stream<InboxItem> conditions(Service service, Capacity held) {
    return IntStream.rangeClosed(1, service.conditions().size())
        .filter(number -> isOpen(service.condition(number), held))
        .mapToObj(
            number ->
                item(
                    InboxKind.CONFIRM,
                    service,
                    "#condition-" + number,
                    held,
                    service.condition(number).by(),
                    service.begins()));
  }

  private static boolean isOpen(ServiceCondition condition, Capacity held) {
    return condition.met() == null && condition.instrument().equals(held.holder());
  }

  private static InboxItem item(
      InboxKind kind,
      Service service,
      String part,
      Capacity held,
      @Nullable LocalDate deadline,
      LocalDate since) {
    return new InboxItem(
        kind,
        held,
        service.id() + " " + service.terms().title(),
        "/catalog/services/" + service.id() + part,
        deadline,
        since.atStartOfDay().toInstant(ZoneOffset.UTC),
        held.holder(),
        new InboxThing(
            service.family(),
            InboxType.SERVICE,
            service.id(),
            Text.of("inbox-service")
                .with("service", service.id())
                .with("title", new Translated(service.terms().title(), service.titles()))));
  }
}

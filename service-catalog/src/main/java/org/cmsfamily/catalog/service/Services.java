package org.cmsfamily.catalog.service;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.catalog.CatalogTopics;
import org.cmsfamily.catalog.encumbrance.EncumbranceBook;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.store.NewestFirst;
import org.cmsfamily.platform.store.PublishedRepository;

/** The services; each change is published with it. */
@ApplicationScoped
class Services
    implements PublishedRepository<Service, ServiceEntity>, NewestFirst<Service, ServiceEntity> {
  private final Outbox outbox;
  private final EncumbranceBook book;

  Services(Outbox outbox, EncumbranceBook book) {
    this.outbox = outbox;
    this.book = book;
  }

  @Override
  public ServiceEntity newEntity() {
    return new ServiceEntity();
  }

  @Override
  public String noun() {
    return "service";
  }

  /** Stores the next version; a service that is closed holds nothing of a budget any more. */
  @Override
  public Service update(Service service) {
    if (service.stage() == ServiceStage.CLOSED) {
      book.endOfService(service.family(), service.terms().serviceCode(), Year.MIN_VALUE);
    }
    return PublishedRepository.super.update(service);
  }

  /** The service that runs by the terms of a proposal, locked. */
  Optional<Service> ofProposal(String proposal) {
    return find("proposal", proposal).stream()
        .map(ServiceEntity::toAggregate)
        .findFirst()
        .flatMap(one -> lockOptional(one.id()));
  }

  /** One page of a list, each with who takes part. */
  Paged<ServiceSummary> summaries(Filter filter, Page page) {
    var rows = page(filter, page, ServiceRow.class);
    var participants =
        participantsOf(rows.items().stream().map(ServiceRow::id).toList()).stream()
            .collect(groupingBy(ListedParticipant::service));
    return rows.map(row -> ServiceSummary.of(row, participants.getOrDefault(row.id(), List.of())));
  }

  private List<ListedParticipant> participantsOf(List<String> services) {
    return services.isEmpty()
        ? List.of()
        : getEntityManager()
            .createQuery(
                """
                select s.id, p.instrument, p.role, p.since, p.until
                from ServiceEntity s join s.participants p
                where s.id in :services order by s.id, p.instrument, p.since
                """,
                ListedParticipant.class)
            .setParameter("services", services)
            .getResultList();
  }

  /** Those that are not closed. */
  List<OpenService> open() {
    return getEntityManager()
        .createQuery(
            "select id, family, version from ServiceEntity where stage <> :closed order by id",
            OpenService.class)
        .setParameter("closed", ServiceStage.CLOSED)
        .getResultList();
  }

  @Override
  public void publish(Service service) {
    outbox.append(
        CatalogTopics.SERVICES, service.id(), service.version(), ServiceState.of(service));
  }
}

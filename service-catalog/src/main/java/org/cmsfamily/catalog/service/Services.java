package org.cmsfamily.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cmsfamily.catalog.CatalogTopics;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.store.AggregateRepository;

/** The services; each change is published with it. */
@ApplicationScoped
class Services implements AggregateRepository<Service, ServiceEntity> {
  private final Outbox outbox;

  Services(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public ServiceEntity newEntity() {
    return new ServiceEntity();
  }

  @Override
  public String noun() {
    return "service";
  }

  @Override
  public Service add(Service service) {
    return publish(AggregateRepository.super.add(service));
  }

  @Override
  public Service update(Service service) {
    return publish(AggregateRepository.super.update(service));
  }

  /** The codes of approved services that are not active yet. */
  List<String> waiting() {
    return getEntityManager()
        .createQuery(
            "select id from ServiceEntity where stage = :approved order by id", String.class)
        .setParameter("approved", ServiceStage.APPROVED)
        .getResultList();
  }

  private Service publish(Service service) {
    outbox.append(
        CatalogTopics.SERVICES, service.id(), service.version(), ServiceState.of(service));
    return service;
  }
}

package org.cmsfamily.catalog.service;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.store.AsSystem;
import org.jboss.logging.Logger;

/** Makes approved services active on their start date, by the business date of their family. */
@ApplicationScoped
class StartServices {

  private static final Logger LOG = Logger.getLogger(StartServices.class);

  private final Services services;
  private final BusinessCalendar calendar;

  StartServices(Services services, BusinessCalendar calendar) {
    this.services = services;
    this.calendar = calendar;
  }

  /** Often, since a family's date may move at any time; there is mostly nothing to do. */
  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void start() {
    AsSystem.call(() -> services.waiting()).forEach(code -> AsSystem.run(() -> startIfDue(code)));
  }

  private void startIfDue(String code) {
    services
        .lockOptional(code)
        .filter(service -> service.startsOn(calendar.today(service.family())))
        .map(Service::start)
        .map(services::update)
        .ifPresent(service -> LOG.infof("Service %s is active", service.id()));
  }
}

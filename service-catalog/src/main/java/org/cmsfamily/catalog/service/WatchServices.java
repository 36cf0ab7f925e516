package org.cmsfamily.catalog.service;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cmsfamily.catalog.encumbrance.EncumbranceBook;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.family.RegistryFacts;
import org.cmsfamily.catalog.replica.FamilyReplica;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.platform.store.Leases;
import org.jboss.logging.Logger;

/**
 * Looks again at what the services rest on: approved ones become active on their start date if all
 * of it holds, else they say why not; of running ones it is published what no longer holds. Source:
 * StC44 decision, P1 and P8.
 */
@ApplicationScoped
class WatchServices {

  private static final Logger LOG = Logger.getLogger(WatchServices.class);

  private final Services services;
  private final FamilyReplica families;
  private final EncumbranceBook book;
  private final Acts acts;
  private final Leases leases;
  private final Map<String, Seen> seen = new ConcurrentHashMap<>();

  WatchServices(
      Services services,
      FamilyReplica families,
      EncumbranceBook book,
      Acts acts,
      Leases leases) {
    this.services = services;
    this.families = families;
    this.book = book;
    this.acts = acts;
    this.leases = leases;
  }

  /** What a service was looked at with: nothing follows from the same again. */
  private record Seen(long version, LocalDate on, RegistryFacts facts, long book) {

    boolean isSameAs(Seen other) {
      return version == other.version
          && on.equals(other.on)
          && facts == other.facts
          && book == other.book;
    }
  }

  /** Often, since a family's date may move at any time; there is mostly nothing to do. */
  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    if (leases.isMine("watch-services")) {
      AsSystem.call(() -> services.open()).forEach(this::look);
    }
  }

  private void look(OpenService service) {
    try {
      AsSystem.run(() -> lookIfChanged(service));
    } catch (RuntimeException e) {
      LOG.errorf(e, "Service %s could not be looked at", service.id());
    }
  }

  private void lookIfChanged(OpenService service) {
    var family = families.today(service.family());
    var now =
        new Seen(service.version(), family.date(), family.facts(), book.locked(service.family()));
    var before = seen.get(service.id());
    if (before == null || !before.isSameAs(now)) {
      services.lockOptional(service.id()).ifPresent(one -> look(one, family));
      seen.put(service.id(), now);
    }
  }

  private static Map<String, Object> lapsed(Service service) {
    return Map.of("lapses", service.lapses().stream().map(Lapse::text).toList());
  }

  private void look(Service service, FamilyOn family) {
    var others = book.of(service.family()).ofOthersThan(service.proposal());
    var grounds = service.grounds();
    var looked = service.resting(grounds.lapsed(family), grounds.heldByOthers(family, others));
    if (looked.version() != service.version()) {
      acts.system(ServiceAct.LOOK_AGAIN.bySystem(services.update(looked), lapsed(looked)));
      looked.lapses().forEach(lapse -> LOG.infof("Service %s: %s", looked.id(), lapse.text()));
    }
    if (looked.startsOn(family.date())) {
      acts.system(ServiceAct.START.bySystem(services.update(looked.start()), Map.of()));
      LOG.infof("Service %s is active", looked.id());
    }
  }
}

package org.cmsfamily.catalog.service;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cmsfamily.catalog.cost.Encumbrances;
import org.cmsfamily.catalog.encumbrance.EncumbranceBook;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.family.RegistryFacts;
import org.cmsfamily.catalog.replica.FamilyReplica;
import org.cmsfamily.catalog.safeguard.NextBudgets;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.platform.store.Leases;
import org.jboss.logging.Logger;

/**
 * The clock of the services. It looks again at what they rest on: approved ones become active on
 * their start date if all of it holds, else they say why not; of running ones it is published what
 * no longer holds and what has its day; what all participants resolved has effect on its day; after
 * its last day a service is closed. Nothing is missed while it stood still, as each look is at the
 * day as it is. Source: StC44 decision, P1 and P8.
 */
@ApplicationScoped
class WatchServices {

  private static final Logger LOG = Logger.getLogger(WatchServices.class);

  private final Services services;
  private final FamilyReplica families;
  private final EncumbranceBook book;
  private final Acts acts;
  private final Rescreening rescreening;
  private final Leases leases;
  private final Holdings holdings;
  private final HeldAgain heldAgain;
  private final Map<String, Seen> seen = new ConcurrentHashMap<>();

  WatchServices(
      Services services,
      FamilyReplica families,
      EncumbranceBook book,
      Rescreening rescreening,
      Acts acts,
      Leases leases,
      Holdings holdings,
      HeldAgain heldAgain) {
    this.holdings = holdings;
    this.heldAgain = heldAgain;
    this.rescreening = rescreening;
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

  private static Map<String, Object> seen(Service service) {
    return Map.of(
        "lapses", service.lapses().stream().map(Lapse::text).toList(),
        "due", service.course().due());
  }

  /** What does not hold for those who have not left. */
  private List<Lapse> lapses(
      Service service, FamilyOn family, NextBudgets next, Encumbrances others) {
    var all = new ArrayList<>(service.lapsed(family));
    next.open().forEach((instrument, why) -> all.add(Lapse.pending(instrument, why)));
    if (service.existing() == null) {
      all.addAll(rescreening.lapses(service, family, others));
    }
    all.addAll(heldAgain.lacking(service, family));
    return all.stream()
        .filter(one -> stays(service, one.instrument(), family.date()))
        .limit(Lapse.MOST)
        .toList();
  }

  private static boolean stays(Service service, String instrument, LocalDate day) {
    return !service.course().takesPart(instrument) || !service.course().hasLeft(instrument, day);
  }

  private void look(Service stored, FamilyOn family) {
    var service = asDecided(stored, family);
    heldAgain.take(service, family);
    var others = book.of(service.family()).ofOtherServicesThan(service.terms().serviceCode());
    var grounds = service.grounds();
    var next = grounds.nextBudgets(family, others);
    var looked =
        service.resting(
            lapses(service, family, next, others),
            grounds.heldByOthers(family, others),
            next.baseline(),
            new DueDates(service, family.date()).due(next.missing()));
    holdings.take(service, next.holds(service.proposal()));
    if (looked.version() != service.version()) {
      acts.system(ServiceAct.LOOK_AGAIN.bySystem(services.update(looked), seen(looked)));
      looked.lapses().forEach(lapse -> LOG.infof("Service %s: %s", looked.id(), lapse.text()));
    }
    follow(looked, family);
  }

  /** What the day brings: the start, what was resolved, the end. */
  private void follow(Service service, FamilyOn family) {
    var today = family.date();
    var inForce = RecordResolution.inForce(family);
    var begun =
        service.startsOn(today)
                && !service.begins().isAfter(new Resolving(service, inForce).lastDay())
            ? changed(ServiceAct.START, service.start(), Map.of())
            : service;
    var before = new Resolving(begun, inForce).lastDay();
    var going = continued(begun, family, before);
    var resolving = new Resolving(going, inForce);
    var resolved = resolving.onDay(today);
    if (resolved.version() != going.version()) {
      changed(ServiceAct.by(going.stage(), resolved.stage()), resolved, Map.of());
    }
    var last = resolving.lastDay();
    if (resolved.stage() != ServiceStage.CLOSED && today.isAfter(last)) {
      ended(resolved, last);
    }
  }

  /** With each withdrawal as its decision stands. */
  private Service asDecided(Service service, FamilyOn family) {
    var turning = new Leaving(service, family).turning();
    return turning.map(one -> turned(service, one, family)).orElse(service);
  }

  private Service turned(Service service, Resolution withdrawal, FamilyOn family) {
    var turned = new Leaving(service, family).turned(withdrawal);
    if (withdrawal.open()) {
      holdings.release(turned, withdrawal, family);
    }
    return changed(
        withdrawal.open() ? ServiceAct.RESTORE_WITHDRAWAL : ServiceAct.DROP_WITHDRAWAL,
        turned,
        Map.of("decision", withdrawal.decision()));
  }

  /**
   * By the next terms, if their day has come and what they rest on holds. Where fewer than two take
   * part in them, the service ends on the day before.
   *
   * @param last its last day by the present terms
   */
  private Service continued(Service service, FamilyOn family, LocalDate last) {
    var next = service.course().successor();
    var continuing = new Continuing(service);
    if (next == null || !continuing.beginsOn(family.date()) || last.isBefore(next.eve())) {
      return service;
    }
    var leaving = new Leaving(service, family);
    var begun = continuing.begun(next, one -> leaving.isBoundBy(next, one));
    if (next.grounds().lapsed(family).stream()
        .anyMatch(one -> stays(begun, one.instrument(), next.terms().start()))) {
      return service;
    }
    if (new Resolving(begun, any -> false).lastDay().isBefore(next.terms().start())) {
      return ended(service, next.eve());
    }
    holdings.continueBy(service, next, family);
    var bound = Map.<String, Object>of("proposal", next.proposal(), "version", next.termsVersion());
    return changed(ServiceAct.CONTINUE, begun, bound);
  }

  private Service ended(Service service, LocalDate last) {
    return changed(ServiceAct.CLOSE, service.end(last), Map.of("lastDay", last.toString()));
  }

  /** What follows from the day, as the system's own act. */
  private Service changed(ServiceAct act, Service next, Map<String, Object> bound) {
    acts.system(act.bySystem(services.update(next), bound));
    LOG.infof("Service %s is %s", next.id(), Words.of(next.stage()));
    return next;
  }
}

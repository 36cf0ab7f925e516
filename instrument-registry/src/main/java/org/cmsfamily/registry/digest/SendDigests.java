package org.cmsfamily.registry.digest;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.cmsfamily.platform.inbox.InboxItem;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.platform.store.Leases;
import org.jboss.logging.Logger;

/**
 * Each day each person who wants it gets one mail with all that waits; nothing is sent when nothing
 * waits. One replica sends, and a digest that could not be sent is tried again until it is, or
 * until that of the next day, which holds what still waits, takes its place.
 */
@ApplicationScoped
class SendDigests {

  private static final Logger LOG = Logger.getLogger(SendDigests.class);
  private static final String JOB = "inbox-digests";

  private final DigestDeliveries deliveries;
  private final WholeInbox inbox;
  private final Mails mails;
  private final DigestSettings settings;
  private final DigestTimes times;
  private final Leases leases;
  private final Clock clock;

  SendDigests(
      DigestDeliveries deliveries,
      WholeInbox inbox,
      Mails mails,
      DigestSettings settings,
      DigestTimes times,
      Leases leases,
      Clock clock) {
    this.deliveries = deliveries;
    this.inbox = inbox;
    this.mails = mails;
    this.settings = settings;
    this.times = times;
    this.leases = leases;
    this.clock = clock;
  }

  /** Sends those of the day that are not settled. */
  @Scheduled(
      every = "{skein.digest.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void send() {
    var now = clock.instant().atZone(ZoneOffset.UTC);
    if (!times.areDue(now.toLocalTime()) || !leases.isMine(JOB)) {
      return;
    }
    var day = now.toLocalDate();
    AsSystem.call(() -> deliveries.due(day)).stream()
        .takeWhile(person -> leases.isMine(JOB))
        .forEach(person -> send(person, day));
  }

  private void send(String person, LocalDate day) {
    try {
      var items = inbox.of(person);
      AsSystem.run(() -> send(person, day, items));
    } catch (RuntimeException e) {
      if (AsSystem.call(() -> deliveries.fail(person, day, clock.instant()))) {
        LOG.warnf(
            "The digest of person %s cannot be sent and is tried again: %s",
            person, e.getMessage());
      }
    }
  }

  /** The mail goes out while its row is locked, so that no two replicas send it. */
  private void send(String person, LocalDate day, List<InboxItem> items) {
    deliveries
        .claim(person, day)
        .ifPresent(
            to -> {
              if (!items.isEmpty()) {
                var mail = new DigestMail(to.language(), settings.links(), items);
                mails.send(mail.of(person, day, to.address()));
              }
              deliveries.settle(person, day);
            });
  }
}

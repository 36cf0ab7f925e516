package org.cmsfamily.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.cmsfamily.platform.health.Instance;
import org.cmsfamily.platform.health.Outage;
import org.cmsfamily.platform.store.Lease;
import org.cmsfamily.platform.store.SystemConnections;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Runs the relay for as long as the service lives, and begins again after any outage. */
@ApplicationScoped
class RelayThread {

  private static final Logger LOG = Logger.getLogger(RelayThread.class);
  private static final Duration PAUSE = Duration.ofMillis(500);

  /** A leader that died or is frozen is followed by another one after this time. */
  private static final Duration LEASE = Duration.ofSeconds(6);

  /** How long its connection may be silent. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Relay relay;
  private final Outage outage = new Outage();
  private final Thread thread;
  private volatile boolean running = true;

  RelayThread(RelaySettings settings, SystemConnections connections, Instance instance) {
    this.relay =
        new Relay(
            settings.service(),
            new Lease("relay", instance.unique(), LEASE),
            () -> connections.open(PATIENCE),
            settings::newProducer,
            new PublishedBatches(settings.service(), settings::newAdmin),
            outage::isOver,
            () -> running);
    this.thread = Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);
  }

  void start(@Observes StartupEvent event) {
    thread.start();
  }

  HealthCheckResponse health() {
    return outage.toHealth("outbox relay");
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    thread.join(Duration.ofSeconds(5));
  }

  private void run() {
    while (running) {
      try {
        relay.lead();
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        return;
      } catch (Exception e) {
        if (outage.begins(e)) {
          LOG.warnf(e, "The relay pauses and tries again every %d ms", PAUSE.toMillis());
        }
        pause();
      }
    }
  }

  private void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      thread.interrupt();
    }
  }

  /** Red while records cannot leave. */
  @Readiness
  @ApplicationScoped
  static class Health implements HealthCheck {
    private final RelayThread relay;

    Health(RelayThread relay) {
      this.relay = relay;
    }

    @Override
    public HealthCheckResponse call() {
      return relay.health();
    }
  }
}

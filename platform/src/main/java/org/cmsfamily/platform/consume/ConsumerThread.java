package org.cmsfamily.platform.consume;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.apache.kafka.common.KafkaException;
import org.cmsfamily.platform.health.Outage;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads all topics that the service has readers for. An outage pauses it without limit; nothing is
 * parked for that.
 */
@ApplicationScoped
class ConsumerThread {

  private static final Logger LOG = Logger.getLogger(ConsumerThread.class);
  private static final Duration PAUSE = Duration.ofMillis(500);

  /** Beyond this the group has given its partitions to others. */
  private static final long SILENCE_SECONDS = ConsumerSettings.SESSION.toSeconds() + 2;

  private final RecordDispatcher dispatcher;
  private final ConsumerSettings settings;
  private final Outage outage = new Outage();
  private final Thread thread;
  private volatile boolean running = true;
  private volatile boolean caughtUp;
  private volatile @Nullable GroupMember current;

  ConsumerThread(RecordDispatcher dispatcher, ConsumerSettings settings) {
    this.dispatcher = dispatcher;
    this.settings = settings;
    this.thread = Thread.ofPlatform().name("state-consumer").daemon().unstarted(this::run);
  }

  void start(@Observes StartupEvent event) {
    if (dispatcher.topics().isEmpty()) {
      caughtUp = true;
    } else {
      thread.start();
    }
  }

  HealthCheckResponse health() {
    var member = current;
    boolean silent = member != null && member.secondsSinceHeartbeat() > SILENCE_SECONDS;
    return caughtUp && !silent
        ? outage.toHealth("state consumer")
        : HealthCheckResponse.down("state consumer");
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    if (thread.isAlive()) {
      thread.join(Duration.ofSeconds(5));
    }
  }

  private void run() {
    while (running) {
      try (var member = new GroupMember(settings.member(), dispatcher)) {
        current = member;
        readUntilStopped(member);
      } catch (RuntimeException e) {
        begins(e);
      } finally {
        current = null;
      }
    }
  }

  /** An outage of the database leaves the member in its group, one of the broker does not. */
  private void readUntilStopped(GroupMember member) {
    while (running) {
      try {
        member.round();
        caughtUp = caughtUp || member.hasCaughtUp();
        outage.isOver();
      } catch (KafkaException e) {
        throw e;
      } catch (AwaitedException e) {
        outage.isOver();
        pause();
      } catch (RuntimeException e) {
        begins(e);
      }
    }
  }

  private void begins(RuntimeException e) {
    if (running && outage.begins(e)) {
      LOG.warnf(e, "The consumer pauses and tries again every %d ms", PAUSE.toMillis());
    }
    pause();
  }

  private void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException interrupted) {
      running = false;
    }
  }

  /** Red until what was published before the start is known, and while nothing can be read. */
  @Readiness
  @ApplicationScoped
  static class Health implements HealthCheck {
    private final ConsumerThread consumer;

    Health(ConsumerThread consumer) {
      this.consumer = consumer;
    }

    @Override
    public HealthCheckResponse call() {
      return consumer.health();
    }
  }
}

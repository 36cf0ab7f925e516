package org.cmsfamily.platform.authority;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cmsfamily.platform.consume.HeartbeatListener;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.store.AsSystem;
import org.hibernate.StatelessSession;

/**
 * The registry's word to all others that they know every appointment committed so far: each second
 * a record on every partition of the appointments' topic, through the same outbox, and so behind
 * them. A beat that has not left yet is not followed by another one, so that the outbox does not
 * grow while the broker is away; it keeps its place and its time, and claims no more than it knew.
 * Several replicas of the registry beat more often, which harms nobody.
 */
@ApplicationScoped
@IfBuildProperty(name = "skein.service", stringValue = "instrument-registry")
class AuthorityHeartbeat {

  private final Outbox outbox;
  private final StatelessSession rows;

  AuthorityHeartbeat(Outbox outbox, StatelessSession rows) {
    this.outbox = outbox;
    this.rows = rows;
  }

  /** One beat for each partition whose last one has left. */
  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void beat() {
    AsSystem.run(
        () -> {
          var waiting = waiting();
          for (int partition = 0; partition < AuthorityBeats.PARTITIONS; partition++) {
            if (!waiting.contains(partition)) {
              append(partition);
            }
          }
        });
  }

  private void append(int partition) {
    outbox.appendTo(
        () -> AuthorityListener.APPOINTMENTS,
        partition,
        String.format(Locale.ROOT, "heartbeat-%d", partition),
        HeartbeatListener.TYPE,
        Map.of("partition", partition));
  }

  private Set<Integer> waiting() {
    return rows
        .createNativeQuery("select partition from outbox where type = :type", Tuple.class)
        .setParameter("type", HeartbeatListener.TYPE)
        .getResultList()
        .stream()
        .map(row -> row.get("partition", Integer.class))
        .collect(Collectors.toSet());
  }
}

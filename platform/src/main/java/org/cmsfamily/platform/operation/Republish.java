package org.cmsfamily.platform.operation;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.function.Supplier;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.platform.store.Republisher;
import org.hibernate.StatelessSession;
import org.hibernate.exception.LockAcquisitionException;

/**
 * Publishes all of the service's states anew under a higher epoch, in batches; what changes
 * meanwhile is published under it too, in its order.
 */
@ApplicationScoped
class Republish {

  private static final int BATCH = 100;
  private static final int ATTEMPTS = 5;

  private final List<Republisher> republishers;
  private final StatelessSession rows;

  Republish(@All List<Republisher> republishers, StatelessSession rows) {
    this.republishers = republishers;
    this.rows = rows;
  }

  /**
   * What was published.
   *
   * @param epoch beats the versions of all epochs before
   * @param records how many states
   */
  public record Republished(long epoch, long records) {}

  Republished all() {
    long epoch = AsSystem.call(this::raise);
    long records = 0;
    for (var republisher : republishers) {
      records += all(republisher);
    }
    return new Republished(epoch, records);
  }

  private long raise() {
    return rows.createNativeQuery("select outbox_raise_epoch() as epoch", Tuple.class)
        .getSingleResult()
        .get("epoch", Long.class);
  }

  private static long all(Republisher republisher) {
    long records = 0;
    var last = "";
    while (true) {
      var after = last;
      var ids = patiently(() -> AsSystem.call(() -> republisher.republish(after, BATCH)));
      if (ids.isEmpty()) {
        return records;
      }
      records += ids.size();
      last = ids.getLast();
    }
  }

  /** Others may lock the same rows in another order; the database then ends one of the two. */
  private static <T> T patiently(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return work.get();
      } catch (LockAcquisitionException | PessimisticLockException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }
}

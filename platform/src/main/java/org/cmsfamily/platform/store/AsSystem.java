package org.cmsfamily.platform.store;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.function.Supplier;

/**
 * Work that no person asked for: what consumers, the relay and jobs do. It has a transaction of its
 * own, in the role {@code system}, which sees every row.
 */
public final class AsSystem {
  private static final ThreadLocal<Boolean> ACTIVE = ThreadLocal.withInitial(() -> false);

  private AsSystem() {}

  /** Runs the work in a new transaction as {@code system}. */
  public static void run(Runnable work) {
    AsSystem.<Boolean>call(
        () -> {
          work.run();
          return true;
        });
  }

  /** Calls the work in a new transaction as {@code system}. */
  public static <T> T call(Supplier<T> work) {
    boolean outer = ACTIVE.get();
    ACTIVE.set(true);
    try {
      return inRequestContext(() -> QuarkusTransaction.requiringNew().call(work::get));
    } finally {
      ACTIVE.set(outer);
    }
  }

  /** Hibernate asks for the role of a transaction only while a request context is active. */
  private static <T> T inRequestContext(Supplier<T> work) {
    var context = Arc.container().requestContext();
    if (context.isActive()) {
      return work.get();
    }
    context.activate();
    try {
      return work.get();
    } finally {
      context.terminate();
    }
  }

  static boolean active() {
    return ACTIVE.get();
  }
}

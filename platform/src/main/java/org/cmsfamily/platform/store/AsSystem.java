package org.cmsfamily.platform.store;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work that no person asked for: what consumers, the relay and jobs do. It has a transaction of its
 * own, in the role {@code system}, which sees every row.
 */
public final class AsSystem {
  private static final ThreadLocal<Boolean> ACTIVE = ThreadLocal.withInitial(() -> false);

  /** What the work now done leaves for its end, by order. */
  private static final ThreadLocal<@Nullable SortedMap<String, List<Runnable>>> LAST =
      new ThreadLocal<>();

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
    var outerLast = LAST.get();
    ACTIVE.set(true);
    LAST.set(new TreeMap<>());
    try {
      return inRequestContext(() -> QuarkusTransaction.requiringNew().call(() -> whole(work)));
    } finally {
      ACTIVE.set(outer);
      LAST.set(outerLast);
    }
  }

  private static <T> T whole(Supplier<T> work) {
    var result = work.get();
    var last = LAST.get();
    if (last != null) {
      last.values().forEach(works -> works.forEach(Runnable::run));
    }
    return result;
  }

  /**
   * Does something as the last of the system's current work, in its transaction; at once if the
   * current work is a person's.
   *
   * @param order what is done last is done in this order, so that nobody waits for another
   *     crosswise
   */
  public static void last(String order, Runnable work) {
    var last = ACTIVE.get() ? LAST.get() : null;
    if (last == null) {
      work.run();
    } else {
      last.computeIfAbsent(order, o -> new ArrayList<>()).add(work);
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

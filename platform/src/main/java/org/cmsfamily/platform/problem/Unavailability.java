package org.cmsfamily.platform.problem;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Set;
import javax.transaction.xa.XAException;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/**
 * Tells trouble with the database or the broker, which passes, from a fault of the request or of
 * this code. A wait for a lock that took too long is such trouble too: nothing was changed
 * meanwhile, so the same request may be sent again as it is.
 */
final class Unavailability {

  /** Connections, logins of ours, and resources of the server such as memory and connections. */
  private static final Set<String> CLASSES = Set.of("08", "28", "53", "58");

  /**
   * A statement cancelled or a lock not given in time; the server stopping, or ending a connection
   * that was idle in a transaction.
   */
  private static final Set<String> STATES =
      Set.of(
          "57014", "55P03", "57P01", "57P02", "57P03", "57P04", "57P05", "25P03", "25P04", "55000");

  private Unavailability() {}

  /** Whether this failure, without its causes, is such trouble. */
  static boolean is(Throwable failure) {
    return switch (failure) {
      case SQLException sql -> is(sql.getSQLState());
      case KafkaException broker -> true;
      case XAException commit -> true;
      // Without a cause: the transaction took longer than it may.
      case RollbackException late -> late.getCause() == null && late.getSuppressed().length == 0;
      default -> false;
    };
  }

  /** Without a state it is the pool's: no connection came free in time. */
  private static boolean is(@Nullable String state) {
    return state == null
        || state.length() < 2
        || CLASSES.contains(state.substring(0, 2))
        || STATES.contains(state);
  }
}

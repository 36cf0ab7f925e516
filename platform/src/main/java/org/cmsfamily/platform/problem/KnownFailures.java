package org.cmsfamily.platform.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cmsfamily.platform.wording.Text;
import org.hibernate.StaleStateException;
import org.hibernate.exception.LockAcquisitionException;

/** The failures that are no fault of this code, found among their causes, each with its problem. */
public final class KnownFailures {

  /** PostgreSQL's words for a text with a NUL, or half a character. */
  private static final Set<String> UNSTORABLE = Set.of("22P05", "22021");

  /** Somebody else was quicker, or waits for what this transaction holds. */
  private static final List<Class<? extends RuntimeException>> MEANWHILE =
      List.of(
          OptimisticLockException.class,
          StaleStateException.class,
          PessimisticLockException.class,
          LockAcquisitionException.class);

  private static final int RETRY_SECONDS = 2;

  private KnownFailures() {}

  /** The problem that a failure is answered by; empty if it is a fault of this code. */
  public static Optional<Problem> find(Throwable failure) {
    var all = all(failure);
    return first(all, KnownFailures::thrown)
        .or(() -> first(all, KnownFailures::unavailable))
        .or(() -> first(all, KnownFailures::meanwhile))
        .or(() -> first(all, KnownFailures::unstorable));
  }

  /** Whether it is trouble that an operator should read of. */
  static boolean isOutage(Problem problem) {
    return problem.type().equals(PlatformProblems.UNAVAILABLE);
  }

  private interface Reading {
    Optional<Problem> read(Throwable failure);
  }

  private static Optional<Problem> first(Iterable<Throwable> all, Reading reading) {
    for (var failure : all) {
      var problem = reading.read(failure);
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }

  private static Optional<Problem> thrown(Throwable failure) {
    return failure instanceof Problem problem ? Optional.of(problem) : Optional.empty();
  }

  private static Optional<Problem> unavailable(Throwable failure) {
    return Unavailability.is(failure)
        ? Optional.of(
            Problem.of(PlatformProblems.UNAVAILABLE, Text.of("send-again"))
                .retryAfter(RETRY_SECONDS))
        : Optional.empty();
  }

  private static Optional<Problem> meanwhile(Throwable failure) {
    return MEANWHILE.stream().anyMatch(kind -> kind.isInstance(failure))
        ? Optional.of(Problem.of(PlatformProblems.CONFLICT, Text.of("read-again")))
        : Optional.empty();
  }

  private static Optional<Problem> unstorable(Throwable failure) {
    return failure instanceof SQLException sql
            && sql.getSQLState() != null
            && UNSTORABLE.contains(sql.getSQLState())
        ? Optional.of(Problem.of(PlatformProblems.INVALID, Text.of("not-storable")))
        : Optional.empty();
  }

  /** It, its causes, and what was suppressed, from the outside in. */
  private static Set<Throwable> all(Throwable failure) {
    var found = new LinkedHashSet<Throwable>();
    var next = new ArrayDeque<>(List.of(failure));
    while (!next.isEmpty()) {
      var one = next.removeFirst();
      if (found.add(one)) {
        next.addAll(List.of(one.getSuppressed()));
        if (one.getCause() != null) {
          next.addFirst(one.getCause());
        }
      }
    }
    return found;
  }
}

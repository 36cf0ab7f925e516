package org.cmsfamily.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.apache.kafka.common.errors.TimeoutException;
import org.hibernate.exception.LockAcquisitionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which failures pass by themselves, which are the request's, and which are faults of ours. */
class KnownFailuresTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"08006", "08003", "28000", "53300", "53200", "57P01", "57014", "55P03", "25P03"})
  void troubleWithTheDatabaseIsUnavailable(String state) {
    assertThat(slugOf(new PersistenceException(new SQLException("inner words", state))))
        .isEqualTo("unavailable");
  }

  @Test
  void aPoolWithoutAFreeConnectionIsUnavailable() {
    assertThat(slugOf(new PersistenceException(new SQLException("Sorry, acquisition timeout!"))))
        .isEqualTo("unavailable");
  }

  @Test
  void aBrokerThatIsAwayIsUnavailable() {
    assertThat(slugOf(new IllegalStateException(new TimeoutException("inner words"))))
        .isEqualTo("unavailable");
  }

  @Test
  void aTransactionThatTookTooLongIsUnavailable() {
    assertThat(slugOf(new IllegalStateException(new RollbackException("late"))))
        .isEqualTo("unavailable");
  }

  @Test
  void aWaitForALockThatTookTooLongIsNoChangeByAnother() {
    var late = new SQLException("inner words", "55P03");
    assertThat(slugOf(new LockAcquisitionException("inner words", late))).isEqualTo("unavailable");
  }

  @Test
  void twoThatWaitForEachOtherAreAConflict() {
    var deadlock = new SQLException("inner words", "40P01");
    assertThat(slugOf(new LockAcquisitionException("inner words", deadlock)))
        .isEqualTo("changed-meanwhile");
  }

  @Test
  void aRefusalInsideIsThatRefusal() {
    var refusal = Problem.of(PlatformProblems.NOT_FOUND, "Not found: it");
    assertThat(slugOf(new IllegalStateException(new RollbackException().initCause(refusal))))
        .isEqualTo("not-found");
  }

  @Test
  void aFaultOfOursIsNone() {
    assertThat(KnownFailures.find(new IllegalStateException("inner words"))).isEmpty();
    assertThat(KnownFailures.find(new PersistenceException(new SQLException("x", "42P01"))))
        .isEmpty();
  }

  private static String slugOf(Throwable failure) {
    return KnownFailures.find(failure).map(problem -> problem.type().slug()).orElse("");
  }
}

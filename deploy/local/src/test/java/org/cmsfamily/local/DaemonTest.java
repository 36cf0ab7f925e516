package org.cmsfamily.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DaemonTest {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @TempDir Path folder;
  private Daemon daemon = new Daemon("none", Path.of("none"));

  @BeforeEach
  void aSleeper() {
    daemon = new Daemon("sleeper", folder);
  }

  @AfterEach
  void stop() {
    daemon.stop("KILL", PATIENCE);
  }

  @Test
  void itRunsUntilItIsStopped() {
    daemon.start(List.of("sleep", "60"), Map.of());
    assertThat(daemon.runs()).isTrue();
    assertThat(new Daemon("sleeper", folder).pid()).isEqualTo(daemon.pid());
    daemon.stop("TERM", PATIENCE);
    assertThat(daemon.runs()).isFalse();
    assertThat(daemon.crashed()).isFalse();
  }

  @Test
  void oneThatHearsNoSignalIsStoppedByForce() {
    daemon.start(
        List.of("bash", "-c", "trap '' TERM; echo deaf; while true; do sleep 1; done"), Map.of());
    daemon.await(PATIENCE, () -> daemon.tail(1).equals("deaf"));
    daemon.stop("TERM", Duration.ofMillis(300));
    assertThat(daemon.runs()).isFalse();
  }

  @Test
  void oneThatEndedByItselfHasCrashedAndTellsItsLastWords() {
    daemon.start(List.of("bash", "-c", "echo no room left; exit 3"), Map.of());
    assertThatThrownBy(() -> daemon.await(PATIENCE, () -> false))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("ended by itself")
        .hasMessageContaining("no room left");
    assertThat(daemon.crashed()).isTrue();
  }

  @Test
  void anotherProcessWithTheSameNumberIsNotTakenForIt() throws IOException {
    Files.createDirectories(folder.resolve("run"));
    Files.writeString(folder.resolve("run/sleeper.pid"), ProcessHandle.current().pid() + " 12345");
    assertThat(daemon.runs()).isFalse();
    daemon.stop("KILL", PATIENCE);
    assertThat(daemon.crashed()).isFalse();
  }
}

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

class ManagedProcessTest {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @TempDir Path folder;
  private ManagedProcess process = new ManagedProcess("none", Path.of("none"));

  @BeforeEach
  void aSleeper() {
    process = new ManagedProcess("sleeper", folder);
  }

  @AfterEach
  void stop() {
    process.stop("KILL", PATIENCE);
  }

  @Test
  void itRunsUntilItIsStopped() {
    process.start(List.of("sleep", "60"), Map.of());
    assertThat(process.runs()).isTrue();
    assertThat(new ManagedProcess("sleeper", folder).pid()).isEqualTo(process.pid());
    process.stop("TERM", PATIENCE);
    assertThat(process.runs()).isFalse();
    assertThat(process.crashed()).isFalse();
  }

  @Test
  void oneThatHearsNoSignalIsStoppedByForce() {
    process.start(
        List.of("bash", "-c", "trap '' TERM; echo deaf; while true; do sleep 1; done"), Map.of());
    process.await(PATIENCE, () -> process.tail(1).equals("deaf"));
    process.stop("TERM", Duration.ofMillis(300));
    assertThat(process.runs()).isFalse();
  }

  @Test
  void oneThatEndedByItselfHasCrashedAndTellsItsLastWords() {
    process.start(List.of("bash", "-c", "echo no room left; exit 3"), Map.of());
    assertThatThrownBy(() -> process.await(PATIENCE, () -> false))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("ended by itself")
        .hasMessageContaining("no room left");
    assertThat(process.crashed()).isTrue();
  }

  @Test
  void anotherProcessWithTheSameNumberIsNotTakenForIt() throws IOException {
    Files.createDirectories(folder.resolve("run"));
    Files.writeString(folder.resolve("run/sleeper.pid"), ProcessHandle.current().pid() + " 12345");
    assertThat(process.runs()).isFalse();
    process.stop("KILL", PATIENCE);
    assertThat(process.crashed()).isFalse();
  }
}

package org.cmsfamily.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A suite of one process that only sleeps, and the rounds of its supervisor. */
class SupervisorTest {
  private static final Instant NOON = Instant.parse("2027-01-01T12:00:00Z");
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @TempDir Path folder;
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  @AfterEach
  void stop() {
    sleeper().process().stop("KILL", PATIENCE);
  }

  @Test
  void whatWasKilledIsStartedAgainAfterASecond() {
    sleeper().start();
    kill();
    var supervisor = supervisor();
    supervisor.round(NOON);
    assertThat(sleeper().process().runs()).isFalse();
    supervisor.round(NOON.plusSeconds(1));
    assertThat(sleeper().process().runs()).isTrue();
    assertThat(RestartsFile.in(folder).read().get("sleeper"))
        .isEqualTo(new Restarts(1, NOON.plusSeconds(1), 0, null));
    assertThat(log.toString(StandardCharsets.UTF_8))
        .contains("sleeper ended by itself", "sleeper is started again");
  }

  @Test
  void whatWasStoppedOnPurposeStaysDown() {
    sleeper().start();
    sleeper().stop();
    var supervisor = supervisor();
    supervisor.round(NOON);
    supervisor.round(NOON.plusSeconds(10));
    assertThat(sleeper().process().runs()).isFalse();
    assertThat(log.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aSuccessorGoesOnWithThePausesOfTheOneBefore() {
    sleeper().start();
    kill();
    var first = supervisor();
    first.round(NOON);
    first.round(NOON.plusSeconds(1));
    kill();
    var second = supervisor();
    second.round(NOON.plusSeconds(5));
    second.round(NOON.plusSeconds(6));
    assertThat(sleeper().process().runs()).isFalse();
    second.round(NOON.plusSeconds(7));
    assertThat(sleeper().process().runs()).isTrue();
  }

  @Test
  void whileALauncherIsAtWorkItDoesNothing() {
    SuiteLock.in(
        folder,
        () -> {
          var other = new Thread(() -> supervisorsTurn());
          other.start();
          join(other);
        });
    assertThat(log.toString(StandardCharsets.UTF_8)).isEmpty();
    supervisorsTurn();
    assertThat(log.toString(StandardCharsets.UTF_8)).isEqualTo("acted");
  }

  private void supervisorsTurn() {
    SuiteLock.ifFree(folder, () -> log.writeBytes("acted".getBytes(StandardCharsets.UTF_8)));
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Supervisor supervisor() {
    return new Supervisor(
        folder, () -> List.of(sleeper()), new PrintStream(log, true, StandardCharsets.UTF_8));
  }

  private void kill() {
    var process = sleeper().process();
    process.pid().ifPresent(pid -> Command.run(List.of("kill", "-KILL", Long.toString(pid))));
    assertThat(Polling.until(PATIENCE, process::crashed)).isTrue();
  }

  private SuiteComponent sleeper() {
    return new Sleeper(new ManagedProcess("sleeper", folder));
  }

  private record Sleeper(ManagedProcess process) implements SuiteComponent {
    @Override
    public List<Integer> ports() {
      return List.of();
    }

    @Override
    public String address() {
      return "nowhere";
    }

    @Override
    public void launch() {
      process.start(List.of("sleep", "60"), Map.of());
    }

    @Override
    public void start() {
      launch();
    }

    @Override
    public void stop() {
      process.stop("KILL", PATIENCE);
    }

    @Override
    public boolean answers() {
      return process.runs();
    }
  }
}

package org.cmsfamily.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** A supervisor's children are the processes that it started, which are counted by themselves. */
  @Test
  void whatAProcessHoldsAloneLeavesOutItsChildren(@TempDir Path folder) {
    var process = new ManagedProcess("parent", folder);
    var child = "tail -c 100000000 <(head -c 60000000 /dev/zero; sleep 60) & wait";
    process.start(List.of("bash", "-c", child), Map.of());
    long pid = process.pid().orElseThrow();
    try {
      assertThat(Polling.until(PATIENCE, () -> Proc.memoryMib(pid) > 50)).isTrue();
      assertThat(Proc.ownMemoryMib(pid)).isLessThan(20);
    } finally {
      ProcessHandle.of(pid).stream()
          .flatMap(ProcessHandle::descendants)
          .forEach(ProcessHandle::destroyForcibly);
      process.stop("KILL", PATIENCE);
    }
  }
}

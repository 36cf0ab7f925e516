package org.cmsfamily.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.cmsfamily.local.ManagedProcess;

/**
 * How long the processors have worked for a service and its connections to the database. Other work
 * on the machine makes a round longer, but adds little to this.
 *
 * @param database the name of the service's database
 */
record ProcessorTime(ManagedProcess service, ManagedProcess postgres, String database) {

  private static final double TICKS_PER_SECOND = 100;
  private static final int USER_TICKS = 11;
  private static final int SYSTEM_TICKS = 12;

  /** In seconds, since each of the processes began. */
  double seconds() {
    return Stream.concat(service.pid().stream().boxed(), connections())
            .mapToDouble(ProcessorTime::ticks)
            .sum()
        / TICKS_PER_SECOND;
  }

  /** The server names each process of a connection {@code postgres: role database client …}. */
  private Stream<Long> connections() {
    return postgres.pid().stream()
        .boxed()
        .flatMap(pid -> ProcessHandle.of(pid).stream())
        .flatMap(ProcessHandle::descendants)
        .map(ProcessHandle::pid)
        .filter(pid -> read(pid, "cmdline").contains(" " + database + " "));
  }

  private static long ticks(long pid) {
    var stat = read(pid, "stat");
    if (stat.isEmpty()) return 0;
    var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS]);
  }

  private static String read(long pid, String file) {
    try {
      var path = Path.of("/proc", Long.toString(pid), file);
      return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    } catch (IOException ended) {
      return "";
    }
  }
}

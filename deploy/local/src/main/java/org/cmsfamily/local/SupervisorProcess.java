package org.cmsfamily.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The supervisor of one suite as the launcher starts and stops it. */
final class SupervisorProcess {
  static final String NAME = "supervisor";

  private final Path folder;
  private final ManagedProcess process;

  SupervisorProcess(Path folder) {
    this.folder = folder;
    this.process = new ManagedProcess(NAME, folder);
  }

  ManagedProcess process() {
    return process;
  }

  /** Starts it, in place of one that may be of an older build; what it did is remembered. */
  void renew() {
    process.stop("TERM", Duration.ofSeconds(5));
    process.start(
        Jdk.java(
            List.of(
                "-Xmx32m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=64m",
                "-XX:ReservedCodeCacheSize=16m",
                "--enable-native-access=ALL-UNNAMED"),
            List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Supervisor.class.getName(),
                folder.toAbsolutePath().toString())),
        Map.of());
  }

  /** Ends it for good and forgets what it did. */
  void stop() {
    process.stop("TERM", Duration.ofSeconds(5));
    RestartsFile.in(folder).delete();
  }
}

package org.cmsfamily.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.cmsfamily.local.ManagedProcess;
import org.cmsfamily.local.UserError;

/**
 * A service's process, which can be started again exactly as it was.
 *
 * @param command the program and its options
 * @param environment what it is told from outside
 * @param base its address with its root path
 */
record ServiceProcess(
    ManagedProcess process, List<String> command, Map<String, String> environment, URI base) {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration GRACE = Duration.ofSeconds(20);
  private static final long A_MOMENT_NANOS = Duration.ofMillis(5).toNanos();
  private static final double NANOS_PER_SECOND = 1e9;
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** One of the running suite, as the kernel knows it. */
  static ServiceProcess running(String name, Path folder, URI base) {
    var process = new ManagedProcess(name, folder);
    var pid = process.pid().orElseThrow(() -> new UserError(name + " does not run."));
    var environment = new LinkedHashMap<String, String>();
    for (var entry : read(pid, "environ")) {
      var equals = entry.indexOf('=');
      if (equals > 0) environment.put(entry.substring(0, equals), entry.substring(equals + 1));
    }
    return new ServiceProcess(process, read(pid, "cmdline"), environment, base);
  }

  /** The name of its database. */
  String database() {
    var url = environment.getOrDefault("SKEIN_DB_URL", "");
    return url.substring(url.lastIndexOf('/') + 1);
  }

  /** Starts it, anew if it runs; the seconds until it says that it is ready. */
  double restart() {
    stop();
    var begun = System.nanoTime();
    process.start(command, environment);
    while (!ready()) {
      if (System.nanoTime() - begun > PATIENCE.toNanos() || !process.runs()) {
        throw new UserError(process.name() + " does not become ready: " + process.log());
      }
      LockSupport.parkNanos(A_MOMENT_NANOS);
    }
    return (System.nanoTime() - begun) / NANOS_PER_SECOND;
  }

  void stop() {
    process.stop("TERM", GRACE);
  }

  private boolean ready() {
    try {
      var probe = HttpRequest.newBuilder(URI.create(base + "/q/health/ready")).build();
      return HTTP.send(probe, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserError("Interrupted while starting " + process.name(), e);
    }
  }

  private static List<String> read(long pid, String file) {
    try {
      var bytes = Files.readAllBytes(Path.of("/proc", Long.toString(pid), file));
      var words = new String(bytes, StandardCharsets.UTF_8).split("\0", -1);
      var all = new ArrayList<>(List.of(words));
      if (all.getLast().isEmpty()) all.removeLast();
      return all;
    } catch (IOException e) {
      throw new UserError("Process " + pid + " ended.", e);
    }
  }
}

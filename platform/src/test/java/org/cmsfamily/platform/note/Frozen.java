package org.cmsfamily.platform.note;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** A server of the test whose every process is stopped until it is thawed. */
final class Frozen implements AutoCloseable {
  private final List<ProcessHandle> processes;

  private Frozen(List<ProcessHandle> processes) {
    this.processes = processes;
    signal("STOP");
  }

  /** All processes of the database server that one of its sessions belongs to. */
  static Frozen serverOf(long session) {
    var server = ProcessHandle.of(session).flatMap(ProcessHandle::parent).orElseThrow();
    return new Frozen(Stream.concat(Stream.of(server), server.descendants()).toList());
  }

  int processes() {
    return processes.size();
  }

  @Override
  public void close() {
    signal("CONT");
  }

  private void signal(String name) {
    for (var process : processes) {
      try {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}

package org.cmsfamily.local;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whoever listens on a port.
 *
 * @param name the program, for people
 * @param folder the folder it works in, which tells one checkout's processes from another's
 */
record PortHolder(String name, long pid, Optional<Path> folder) {
  private static final String LISTENING = "0A";

  /** Empty if nobody listens, or the process belongs to another user. */
  static Optional<PortHolder> of(int port) {
    var sockets = new HashSet<String>();
    for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6"))
      sockets.addAll(listeners(Path.of(table), port));
    if (sockets.isEmpty()) return Optional.empty();
    return ProcessHandle.allProcesses()
        .map(ProcessHandle::pid)
        .filter(pid -> holds(pid, sockets))
        .findFirst()
        .map(pid -> new PortHolder(Proc.name(pid), pid, Proc.folder(pid)));
  }

  /** A sentence on who has the port and what to do. */
  static String sentence(int port, String component, String variable) {
    String holder = of(port).map(PortHolder::toString).orElse("a process of another user");
    return "Port %s, wanted for %s, is taken by %s: stop it, or choose another by %s=<port>."
        .formatted(port, component, holder, variable);
  }

  @Override
  public String toString() {
    return "%s (process %s%s)".formatted(name, pid, folder.map(path -> " in " + path).orElse(""));
  }

  private static Set<String> listeners(Path table, int port) {
    var sockets = new HashSet<String>();
    String suffix = String.format(Locale.ROOT, ":%04X", port);
    try {
      for (String line : Files.readAllLines(table)) {
        var fields = line.strip().split("\\s+", -1);
        if (fields.length > 9 && fields[1].endsWith(suffix) && fields[3].equals(LISTENING)) {
          sockets.add("socket:[" + fields[9] + "]");
        }
      }
    } catch (IOException none) {
      return Set.of();
    }
    return sockets;
  }

  private static boolean holds(long pid, Set<String> sockets) {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "fd"))) {
      for (Path file : files) {
        if (sockets.contains(Files.readSymbolicLink(file).toString())) return true;
      }
      return false;
    } catch (IOException goneOrForeign) {
      return false;
    }
  }
}

package org.cmsfamily.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the kernel says about a process; Linux's {@code /proc} only. */
final class Proc {
  private Proc() {}

  /** Whether it runs: a process that ended but was never collected by its parent does not. */
  static boolean runs(long pid) {
    return stat(pid).filter(fields -> !fields[0].equals("Z") && !fields[0].equals("X")).isPresent();
  }

  /** When it began, in ticks since boot: together with the number it names one process for good. */
  static Optional<String> begun(long pid) {
    return stat(pid).map(fields -> fields[19]);
  }

  /** Memory that it and its children hold now, in MiB; pages that several share count once. */
  static long memoryMib(long pid) {
    long kib = proportionalKib(pid);
    for (var child : ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants).toList()) {
      kib += proportionalKib(child.pid());
    }
    return kib / 1024;
  }

  /** Memory that it alone holds now, in MiB. */
  static long ownMemoryMib(long pid) {
    return proportionalKib(pid) / 1024;
  }

  /** The program's name. */
  static String name(long pid) {
    return read(pid, "comm").map(String::strip).orElse("a process");
  }

  /** The folder it works in, if it may be known. */
  static Optional<Path> folder(long pid) {
    try {
      return Optional.of(Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "cwd")));
    } catch (IOException goneOrForeign) {
      return Optional.empty();
    }
  }

  private static long proportionalKib(long pid) {
    return read(pid, "smaps_rollup").stream()
        .flatMap(String::lines)
        .filter(line -> line.startsWith("Pss:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
        .sum();
  }

  private static Optional<String[]> stat(long pid) {
    return read(pid, "stat").map(line -> line.substring(line.lastIndexOf(')') + 2).split(" ", -1));
  }

  private static Optional<String> read(long pid, String file) {
    try {
      return Optional.of(Files.readString(Path.of("/proc", Long.toString(pid), file)));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}

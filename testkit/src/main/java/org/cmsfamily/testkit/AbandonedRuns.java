package org.cmsfamily.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.cmsfamily.local.Folders;
import org.cmsfamily.local.ManagedProcess;

/**
 * Test runs that were killed before they could stop their servers; a folder's name is the number of
 * its run's process.
 */
final class AbandonedRuns {
  private AbandonedRuns() {}

  static void sweep(Path runs) {
    if (!Files.isDirectory(runs)) return;
    try (var folders = Files.list(runs)) {
      folders.filter(AbandonedRuns::abandoned).forEach(AbandonedRuns::clear);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean abandoned(Path folder) {
    String name = folder.getFileName().toString();
    return name.chars().allMatch(Character::isDigit)
        && ProcessHandle.of(Long.parseLong(name)).isEmpty();
  }

  private static void clear(Path folder) {
    new ManagedProcess("postgresql", folder).stop("INT", Duration.ofSeconds(10));
    new ManagedProcess("kafka", folder).stop("KILL", Duration.ofSeconds(10));
    Folders.delete(folder);
  }
}

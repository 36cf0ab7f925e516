package org.cmsfamily.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** Lets one launcher at a time change a suite; the lock ends with its process. */
final class SuiteLock {
  private SuiteLock() {}

  /** A supervisor is done within a moment; another launcher is not. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  /**
   * Does {@code action} while no other launcher is at work in the folder.
   *
   * @throws UserError if another is
   */
  static void in(Path folder, Runnable action) {
    try (var channel = open(folder)) {
      if (!Polling.until(PATIENCE, () -> taken(channel))) {
        throw new UserError("Another ./skein is at work in " + folder + ": wait until it is done.");
      }
      action.run();
    } catch (IOException e) {
      throw new UserError("The lock in " + folder + " cannot be taken: " + e.getMessage(), e);
    }
  }

  /** Does {@code action} unless a launcher is at work in the folder. */
  static void ifFree(Path folder, Runnable action) {
    try (var channel = open(folder)) {
      if (taken(channel)) action.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean taken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException byThisProcess) {
      return false;
    }
  }

  private static FileChannel open(Path folder) throws IOException {
    Files.createDirectories(folder);
    return FileChannel.open(
        folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }
}

package org.cmsfamily.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one launcher at a time change a suite; the lock ends with its process. */
final class SuiteLock {
  private SuiteLock() {}

  /**
   * Does {@code action} while no other launcher is at work in the folder.
   *
   * @throws UserError if another is
   */
  static void in(Path folder, Runnable action) {
    try (var channel = open(folder)) {
      if (channel.tryLock() == null) {
        throw new UserError("Another ./skein is at work in " + folder + ": wait until it is done.");
      }
      action.run();
    } catch (IOException e) {
      throw new UserError("The lock in " + folder + " cannot be taken: " + e.getMessage(), e);
    }
  }

  private static FileChannel open(Path folder) throws IOException {
    Files.createDirectories(folder);
    return FileChannel.open(
        folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }
}

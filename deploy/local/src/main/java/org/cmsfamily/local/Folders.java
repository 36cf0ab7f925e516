package org.cmsfamily.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** Whole folders at once. */
public final class Folders {
  private Folders() {}

  /** Deletes it with all that is in it; links are deleted, never followed. */
  public static void delete(Path folder) {
    if (!Files.exists(folder)) return;
    try (var all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Creates a folder that only its owner can enter, with those above it as usual. */
  static void createPrivately(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
  }

  /** Writes a file that only its owner can read, in place of the one before. */
  static Path writePrivately(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Path fresh =
        Files.createTempFile(
            file.getParent(),
            file.getFileName().toString(),
            "",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(fresh, text);
    return Files.move(
        fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Copies it with all that is in it to a place where nothing is. */
  public static void copy(Path folder, Path to) {
    try (var all = Files.walk(folder)) {
      for (Path path : all.toList())
        Files.copy(path, to.resolve(folder.relativize(path).toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

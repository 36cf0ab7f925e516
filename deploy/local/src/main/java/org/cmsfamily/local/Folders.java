package org.cmsfamily.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

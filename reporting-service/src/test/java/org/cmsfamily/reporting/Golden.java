package org.cmsfamily.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The committed wire: one file per record and version, of this service and of those it reads. */
public final class Golden {

  private Golden() {}

  /** A record of this service. */
  public static String own(String record) {
    return of("", record);
  }

  /** A state as it was stored once. */
  public static String stored(String name) {
    try {
      return Files.readString(Path.of("src/test/resources/stored", name + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A record of another service's module. */
  public static String of(String module, String record) {
    var root = module.isEmpty() ? Path.of("") : Path.of("..", module);
    try {
      return Files.readString(root.resolve("src/test/resources/golden").resolve(record + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

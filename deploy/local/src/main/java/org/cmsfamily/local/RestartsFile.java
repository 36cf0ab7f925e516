package org.cmsfamily.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the supervisor has done, as it tells {@code ./skein status} and its own successor: per
 * process {@code NAME.times}, {@code NAME.quick}, {@code NAME.last} and {@code NAME.next}.
 */
record RestartsFile(Path file) {

  static RestartsFile in(Path folder) {
    return new RestartsFile(folder.resolve("run/supervisor.properties"));
  }

  /** By process; none if there is no such file. */
  Map<String, Restarts> read() {
    var restarts = new TreeMap<String, Restarts>();
    var facts = facts();
    for (String key : facts.stringPropertyNames()) {
      if (key.endsWith(".times")) {
        String name = key.substring(0, key.length() - ".times".length());
        restarts.put(
            name,
            new Restarts(
                Integer.parseInt(facts.getProperty(key)),
                instant(facts.getProperty(name + ".last")),
                Integer.parseInt(facts.getProperty(name + ".quick", "0")),
                instant(facts.getProperty(name + ".next"))));
      }
    }
    return restarts;
  }

  /** Replaces the file in one step. */
  void write(Map<String, Restarts> all) {
    var facts = new Properties();
    all.forEach(
        (name, restarts) -> {
          facts.setProperty(name + ".times", Integer.toString(restarts.times()));
          facts.setProperty(name + ".quick", Integer.toString(restarts.quick()));
          if (restarts.last() != null)
            facts.setProperty(name + ".last", restarts.last().toString());
          if (restarts.next() != null)
            facts.setProperty(name + ".next", restarts.next().toString());
        });
    try {
      Files.createDirectories(file.getParent());
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      try (var writer = Files.newBufferedWriter(fresh)) {
        facts.store(writer, "What the supervisor started again; written by it.");
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Properties facts() {
    var facts = new Properties();
    if (!Files.exists(file)) return facts;
    try (var reader = Files.newBufferedReader(file)) {
      facts.load(reader);
      return facts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }
}

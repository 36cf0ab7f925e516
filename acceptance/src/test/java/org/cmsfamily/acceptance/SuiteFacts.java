package org.cmsfamily.acceptance;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What lies beside the suite's description, for tests that go behind its APIs. */
final class SuiteFacts {

  private static final Path SUITE = Path.of(System.getProperty("skein.suite", "no-suite"));

  private SuiteFacts() {}

  /** The folder of the suite's data, logs and pid files. */
  static Path folder() {
    return Objects.requireNonNull(SUITE.toAbsolutePath().getParent());
  }

  static String fact(String name) {
    var value = facts().get(name);
    if (value == null) throw new AssertionError("The suite has no " + name);
    return value;
  }

  /** The addresses of all replicas of a service, its own first. */
  static List<URI> replicas(URI service) {
    var root = service.getPath().substring(1);
    return facts().entrySet().stream()
        .filter(fact -> fact.getKey().equals(root) || fact.getKey().startsWith(root + "."))
        .map(fact -> URI.create(fact.getValue()))
        .toList();
  }

  static Map<String, String> facts() {
    return read(SUITE);
  }

  /** A secret of the launcher's, such as {@code database:registry_app}. */
  static String secret(String name) {
    var secret = read(SUITE.resolveSibling("secrets")).get(name);
    if (secret == null) throw new AssertionError("No " + name + " is beside the suite");
    return secret;
  }

  /** Line by line and not as Java's properties, since names of secrets hold colons. */
  private static Map<String, String> read(Path file) {
    var facts = new TreeMap<String, String>();
    try {
      for (var line : Files.readAllLines(file)) {
        int at = line.indexOf('=');
        if (at > 0) facts.put(line.substring(0, at), line.substring(at + 1).replace("\\", ""));
      }
      return facts;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

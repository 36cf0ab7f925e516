package org.cmsfamily.platform.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Javadoc of the checkout's classes, read from their sources while the document is built. */
final class Javadocs {

  private final List<Path> roots;
  private final Map<String, Map<String, DocText>> files = new HashMap<>();

  private Javadocs(List<Path> roots) {
    this.roots = roots;
  }

  /** Those of every module; none if the build does not run in a checkout. */
  static Javadocs ofCheckout() {
    return new Javadocs(SourceTree.root().map(Javadocs::sources).orElse(List.of()));
  }

  DocText ofMethod(Class<?> type, String method) {
    return of(type, type.getCanonicalName() + "#" + method);
  }

  DocText ofType(Class<?> type) {
    return of(type, String.valueOf(type.getCanonicalName()));
  }

  private DocText of(Class<?> type, String name) {
    var file = outermost(type).getName().replace('.', '/') + ".java";
    return files.computeIfAbsent(file, this::read).getOrDefault(name, DocText.NONE);
  }

  private Map<String, DocText> read(String file) {
    return roots.stream()
        .map(root -> root.resolve(file))
        .filter(Files::exists)
        .findFirst()
        .map(SourceFile::texts)
        .orElse(Map.of());
  }

  private static Class<?> outermost(Class<?> type) {
    return Optional.<Class<?>>ofNullable(type.getEnclosingClass())
        .<Class<?>>map(Javadocs::outermost)
        .orElse(type);
  }

  private static List<Path> sources(Path checkout) {
    try (var modules = Files.list(checkout)) {
      return modules
          .map(module -> module.resolve("src/main/java"))
          .filter(Files::isDirectory)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.cmsfamily.acceptance.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The tests of all modules: their classes, and their methods as {@code Class#method}. */
final class TestSources {
  private static final Pattern MODULE = Pattern.compile("<module>([^<]*)</module>");
  private static final Pattern TEST = Pattern.compile("\\bvoid (\\w+)\\(");

  private TestSources() {}

  static Set<String> below(Path root) {
    var names = new TreeSet<String>();
    MODULE
        .matcher(text(root.resolve("pom.xml")))
        .results()
        .map(module -> root.resolve(module.group(1)).resolve("src/test/java"))
        .filter(Files::isDirectory)
        .forEach(sources -> add(sources, names));
    return names;
  }

  private static void add(Path sources, Set<String> names) {
    try (var files = Files.walk(sources)) {
      files
          .filter(file -> file.toString().endsWith("Test.java"))
          .forEach(file -> read(file, names));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(Path file, Set<String> names) {
    var name = String.valueOf(file.getFileName()).replace(".java", "");
    names.add(name);
    TEST.matcher(text(file)).results().forEach(test -> names.add(name + "#" + test.group(1)));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

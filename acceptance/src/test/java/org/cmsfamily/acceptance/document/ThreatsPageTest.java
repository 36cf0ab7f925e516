package org.cmsfamily.acceptance.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cmsfamily.local.Checkout;
import org.junit.jupiter.api.Test;

/** {@code docs/threats.md} names tests that exist. */
class ThreatsPageTest {

  private static final Path ROOT = Checkout.around(Path.of("")).root();
  private static final Pattern TEST = Pattern.compile("`([A-Za-z0-9]+Test)`");

  @Test
  void everyTestOfThePageExists() throws IOException {
    var page = Files.readString(ROOT.resolve("docs/threats.md"));
    var named = TEST.matcher(page).results().map(ThreatsPageTest::name).toList();

    var missing = new TreeSet<>(named);
    missing.removeAll(tests());

    assertThat(named).isNotEmpty();
    assertThat(missing).isEmpty();
  }

  private static String name(MatchResult found) {
    return found.group(1);
  }

  private static Set<String> tests() throws IOException {
    var names = new TreeSet<String>();
    for (var module : modules()) {
      var sources = ROOT.resolve(module).resolve("src/test/java");
      try (var files = Files.walk(sources)) {
        files.forEach(file -> names.add(file.getFileName().toString().replace(".java", "")));
      }
    }
    return names;
  }

  private static List<String> modules() throws IOException {
    return Pattern.compile("<module>([^<]*)</module>")
        .matcher(Files.readString(ROOT.resolve("pom.xml")))
        .results()
        .map(ThreatsPageTest::name)
        .filter(module -> Files.isDirectory(ROOT.resolve(module).resolve("src/test/java")))
        .toList();
  }
}

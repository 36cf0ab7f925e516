package org.cmsfamily.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/configuration.md} names every key that the services set or read, and no other. */
class ConfigurationPageTest {
  private static final Path ROOT = Checkout.here().root();
  private static final List<String> MODULES =
      List.of(
          "platform", "instrument-registry", "service-catalog", "reporting-service", "workbench");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)`");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)");
  private static final Pattern READ =
      Pattern.compile("@ConfigProperty\\(\\s*name\\s*=\\s*\"([^\"]+)\"");
  private static final Pattern MAPPED =
      Pattern.compile("@ConfigMapping\\(\\s*prefix\\s*=\\s*\"([^\"]+)\"");

  @Test
  void everyKeyOfTheCodeIsOnThePage() {
    assertThat(onThePage()).containsAll(inTheCode());
  }

  @Test
  void everyKeyOnThePageIsInTheCode() {
    var known = inTheCode();
    var mapped = sources().flatMap(source -> found(MAPPED, source)).toList();
    assertThat(onThePage())
        .allMatch(key -> known.contains(key) || mapped.stream().anyMatch(key::startsWith));
  }

  @Test
  void everyMappedGroupIsOnThePage() {
    assertThat(sources().flatMap(source -> found(MAPPED, source)))
        .allMatch(prefix -> onThePage().stream().anyMatch(key -> key.startsWith(prefix + ".")));
  }

  private static Set<String> onThePage() {
    return new TreeSet<>(found(ROW, text(ROOT.resolve("docs/configuration.md"))).toList());
  }

  private static Set<String> inTheCode() {
    var keys = new TreeSet<String>();
    for (String settings : settings().toList()) {
      keys.addAll(found(VARIABLE, settings).toList());
      properties(settings)
          .stringPropertyNames()
          .forEach(key -> keys.add(key.replaceFirst("^%[a-z,]+\\.", "")));
    }
    sources().flatMap(source -> found(READ, source)).forEach(keys::add);
    return keys;
  }

  private static Stream<String> settings() {
    return files("src/main/resources", "(application|microprofile-config)\\.properties");
  }

  private static Stream<String> sources() {
    return files("src/main/java", ".*\\.java");
  }

  private static Stream<String> files(String folder, String name) {
    return MODULES.stream()
        .map(module -> ROOT.resolve(module).resolve(folder))
        .flatMap(ConfigurationPageTest::walk)
        .filter(file -> file.getFileName().toString().matches(name))
        .map(ConfigurationPageTest::text);
  }

  private static Stream<Path> walk(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1));
  }

  private static Properties properties(String text) {
    try {
      var properties = new Properties();
      properties.load(new StringReader(text));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

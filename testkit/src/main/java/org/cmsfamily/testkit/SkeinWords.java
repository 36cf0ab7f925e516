package org.cmsfamily.testkit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks that everything a module says to callers has words in every language, with the same
 * parameters: its bundles beside each other, and what its sources name beside its bundles.
 */
public final class SkeinWords {
  private static final List<String> OTHERS = List.of("fr", "es");
  private static final String TITLE = "title.";
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private static final Pattern KIND =
      Pattern.compile("new ProblemType\\(\\s*\\d+,\\s*\"([^\"]+)\"");

  private final Path module;
  private final List<String> faults = new ArrayList<>();
  private final Map<String, String> english;

  private SkeinWords(Path module) {
    this.module = module;
    this.english = bundle("en");
  }

  /** What is wrong with the words of a module, given its folder. */
  public static List<String> faults(Path module) {
    var words = new SkeinWords(module);
    OTHERS.forEach(words::compare);
    words.sources().forEach(words::check);
    return words.faults;
  }

  private void compare(String language) {
    var other = bundle(language);
    english.forEach(
        (key, pattern) -> {
          if (!other.containsKey(key)) {
            faults.add("%s lacks %s".formatted(language, key));
          } else if (!places(pattern).equals(places(other.getOrDefault(key, "")))) {
            faults.add("%s has other parameters in %s".formatted(language, key));
          }
        });
    other.keySet().stream()
        .filter(key -> !key.startsWith(TITLE) && !english.containsKey(key))
        .forEach(key -> faults.add("en lacks %s".formatted(key)));
  }

  private void check(String source) {
    for (var language : OTHERS) {
      var words = bundle(language);
      names(KIND, source).stream()
          .filter(slug -> !words.containsKey(TITLE + slug))
          .forEach(slug -> faults.add("%s lacks %s%s".formatted(language, TITLE, slug)));
    }
    for (var said : SaidText.allIn(source)) {
      var pattern = english.get(said.code());
      if (pattern == null) {
        faults.add("en lacks %s".formatted(said.code()));
      } else if (!said.parameters().containsAll(places(pattern))) {
        faults.add("%s is said without all of %s".formatted(said.code(), places(pattern)));
      }
    }
  }

  private List<String> sources() {
    try (var files = Files.walk(module.resolve("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(SkeinWords::text)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> bundle(String language) {
    var file = module.resolve("src/main/resources/words/%s.properties".formatted(language));
    var words = new TreeMap<String, String>();
    if (!Files.exists(file)) {
      return words;
    }
    var properties = new Properties();
    try (var reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    properties.forEach((key, value) -> words.put((String) key, (String) value));
    return words;
  }

  private static Set<String> places(String pattern) {
    return new TreeSet<>(names(PLACE, pattern));
  }

  private static List<String> names(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toList());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

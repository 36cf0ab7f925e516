package org.cmsfamily.testkit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what would read as English in a sentence of another language: English words in its bundle,
 * and codes that its sources put into it as they are.
 */
public final class LeftoverEnglish {

  /** Words that every English sentence has one of, and no French or Spanish one. */
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "is", "are", "was", "were", "with", "which", "must", "have", "been", "from",
          "this", "that", "by", "its", "and", "for", "to", "only", "already", "each", "than",
          "who");

  private static final Pattern BUNDLE = Pattern.compile("(.*_)?(fr|es)\\.properties");
  private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");
  private static final Pattern CODE =
      Pattern.compile("\\.with\\(\\s*\"(\\w+)\",\\s*Words\\.of\\(", Pattern.DOTALL);

  private LeftoverEnglish() {}

  /** Each sentence of the French and Spanish bundles below a folder that holds an English word. */
  public static List<String> in(Path folder) {
    return files(folder, name -> BUNDLE.matcher(name).matches())
        .flatMap(LeftoverEnglish::inBundle)
        .toList();
  }

  /** Each place in the sources below a folder where a sentence is given the word of a constant. */
  public static List<String> codesIn(Path folder) {
    return files(folder, name -> name.endsWith(".java"))
        .flatMap(
            file ->
                CODE.matcher(text(file))
                    .results()
                    .map(found -> "%s: {%s}".formatted(file.getFileName(), found.group(1))))
        .toList();
  }

  private static Stream<String> inBundle(Path file) {
    var bundle = new Properties();
    try (var reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
      bundle.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bundle.stringPropertyNames().stream()
        .sorted()
        .flatMap(key -> english(bundle.getProperty(key)).map(word -> said(file, key, word)));
  }

  private static String said(Path file, String key, String word) {
    return "%s: %s says '%s'".formatted(file.getFileName(), key, word);
  }

  private static Stream<String> english(String sentence) {
    return WORD.matcher(PLACE.matcher(sentence).replaceAll(" "))
        .results()
        .map(found -> found.group())
        .filter(ENGLISH::contains)
        .distinct();
  }

  private static Stream<Path> files(Path folder, Predicate<String> named) {
    try (var found = Files.walk(folder)) {
      return found
          .filter(file -> named.test(file.getFileName().toString()))
          .sorted()
          .toList()
          .stream();
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

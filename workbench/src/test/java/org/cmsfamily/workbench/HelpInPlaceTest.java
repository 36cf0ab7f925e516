package org.cmsfamily.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Where somebody can bind an instrument, the page says which paragraph of the decision it rests on.
 */
class HelpInPlaceTest {
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern ACT =
      Pattern.compile("\\{#act |\\{#actOnTerms |<form method=\"post\"");
  private static final Pattern CITED = Pattern.compile("(?:paragraph|number)='P\\d+'");
  private static final Pattern SECTION = Pattern.compile("\\{#include (\\w+/[\\w-]+)");

  /** Forms by which nobody binds anything: how the pages look, and what an operator repeats. */
  private static final Set<String> BINDING_NOTHING =
      Set.of("home-page.html", "dead-letters-page.html", "instruments-page.html");

  @Test
  void everyPageWithAnActCitesTheParagraphThatItRestsOn() throws IOException {
    try (var files = Files.walk(TEMPLATES)) {
      var pages =
          files
              .filter(file -> file.getFileName().toString().endsWith("-page.html"))
              .filter(file -> !BINDING_NOTHING.contains(file.getFileName().toString()))
              .filter(file -> ACT.matcher(whole(file)).find())
              .toList();
      assertThat(pages).hasSizeGreaterThan(25);
      assertThat(without(pages)).isEmpty();
    }
  }

  private static List<Path> without(List<Path> pages) {
    return pages.stream().filter(page -> !CITED.matcher(whole(page)).find()).toList();
  }

  /** A page with the sections that it includes. */
  private static String whole(Path page) {
    var text = new StringBuilder(read(page));
    SECTION
        .matcher(read(page))
        .results()
        .map(it -> TEMPLATES.resolve(it.group(1) + ".html"))
        .forEach(section -> text.append(read(section)));
    return text.toString();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

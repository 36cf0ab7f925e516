package org.cmsfamily.catalog.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cmsfamily.catalog.safeguard.Safeguards;
import org.cmsfamily.catalog.testfamily.Golden;
import org.cmsfamily.paper.PaperLanguage;
import org.cmsfamily.paper.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of bodies' papers, and what is stored of one. */
class PaperWordsTest {
  private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");

  @ParameterizedTest
  @EnumSource(PaperLanguage.class)
  void everyLanguageHasEveryWord(PaperLanguage language) {
    assertThat(words(language).keys()).isEqualTo(words(PaperLanguage.EN).keys());
  }

  @ParameterizedTest
  @EnumSource(PaperLanguage.class)
  void everyLanguageHasEverySentenceWithTheSameParameters(PaperLanguage language)
      throws IOException {
    assertThat(parameters(language)).isEqualTo(parameters(PaperLanguage.EN));
  }

  @ParameterizedTest
  @EnumSource(PaperLanguage.class)
  void everySafeguardInForceHasItsName(PaperLanguage language) {
    for (var safeguard : Safeguards.inForce()) {
      assertThat(words(language).keys()).contains("safeguard." + safeguard.name());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"SubmittedPaper-1.json", "SubmittedPaper-2.json"})
  void whatWasFixedIsReadByTodaysCode(String file) {
    Golden.assertStored(file, SubmittedPaper.class);
  }

  private static Vocabulary words(PaperLanguage language) {
    return Vocabulary.of(NamesIn.class, language);
  }

  private static Map<String, Set<String>> parameters(PaperLanguage language) throws IOException {
    var sentences = new Properties();
    var file = "/messages/msg_%s.properties".formatted(language.code());
    try (var in = Objects.requireNonNull(PaperWordsTest.class.getResourceAsStream(file))) {
      sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return sentences.stringPropertyNames().stream()
        .collect(
            Collectors.toMap(
                key -> key,
                key ->
                    PARAMETER
                        .matcher(sentences.getProperty(key))
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toSet())));
  }
}

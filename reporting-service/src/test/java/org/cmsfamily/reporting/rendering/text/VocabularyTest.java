package org.cmsfamily.reporting.rendering.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.platform.money.Amounts.eur;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cmsfamily.paper.NumberFormats;
import org.cmsfamily.paper.PaperLanguage;
import org.cmsfamily.platform.money.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

  private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");

  @ParameterizedTest
  @EnumSource(PaperLanguage.class)
  void everyLanguageHasEveryWord(PaperLanguage language) {
    assertThat(ReportWords.of(language).keys()).isEqualTo(ReportWords.of(PaperLanguage.EN).keys());
  }

  @ParameterizedTest
  @EnumSource(PaperLanguage.class)
  void everyLanguageHasEverySentenceWithTheSameParameters(PaperLanguage language)
      throws IOException {
    assertThat(parameters(language)).isEqualTo(parameters(PaperLanguage.EN));
  }

  @Test
  void amountsAreWrittenAsTheLanguageWritesThem() {
    assertThat(formats(PaperLanguage.EN).money(eur("-1234567.50")))
        .isEqualTo("−1,234,567.50\u00a0EUR");
    assertThat(formats(PaperLanguage.FR).money(eur("1234.50"))).isEqualTo("1\u00a0234,50\u00a0EUR");
    assertThat(formats(PaperLanguage.ES).money(eur("999.99"))).isEqualTo("999,99\u00a0EUR");
  }

  @Test
  void datesAreWrittenAsTheLanguageWritesThem() {
    var first = LocalDate.of(2027, 2, 1);
    assertThat(formats(PaperLanguage.EN).date(first)).isEqualTo("1\u00a0February 2027");
    assertThat(formats(PaperLanguage.FR).date(first)).isEqualTo("1er\u00a0février 2027");
    assertThat(formats(PaperLanguage.ES).date(first))
        .isEqualTo("1\u00a0de\u00a0febrero de\u00a02027");
  }

  @ParameterizedTest
  @CsvSource({
    "EN, 2013, 2013",
    "EN, 2013-09, September 2013",
    "FR, 2013-09, septembre 2013",
    "ES, 2013-09, septiembre de 2013",
    "EN, 2013-09-01, 1 September 2013",
    "EN, spring 2013, spring 2013"
  })
  void aDateIsShownAsPublishedAndNeverMoreExactly(
      PaperLanguage language, String date, String words) {
    assertThat(formats(language).published(date).replace('\u00a0', ' ')).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"EN, Q1 2027, 60%", "FR, T1 2027, 60 %", "ES, T1 2027, 60 %"})
  void quartersAndPercentagesAreWrittenAsTheLanguageWritesThem(
      PaperLanguage language, String quarter, String percent) {
    var formats = formats(language);
    assertThat(formats.quarter(Quarter.parse("2027-Q1")).replace('\u00a0', ' ')).isEqualTo(quarter);
    assertThat(formats.percent("60").replace('\u00a0', ' ')).isEqualTo(percent);
  }

  private static NumberFormats formats(PaperLanguage language) {
    return new NumberFormats(ReportWords.of(language));
  }

  private static Map<String, Set<String>> parameters(PaperLanguage language) throws IOException {
    var sentences = new Properties();
    var file = "/messages/msg_%s.properties".formatted(language.code());
    try (var in = Objects.requireNonNull(Messages.class.getResourceAsStream(file))) {
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

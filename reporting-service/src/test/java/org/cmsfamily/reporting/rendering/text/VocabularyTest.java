package org.cmsfamily.reporting.rendering.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.platform.money.Amounts.eur;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasEveryTextWithTheSamePlaces(Language language) {
    var english = Vocabulary.in(Language.EN);
    var other = Vocabulary.in(language);
    assertThat(other.keys()).isEqualTo(english.keys());
    for (var key : english.keys()) {
      assertThat(places(other.text(key))).as(key).isEqualTo(places(english.text(key)));
    }
  }

  @Test
  void amountsAreWrittenAsTheLanguageWritesThem() {
    assertThat(Vocabulary.in(Language.EN).numbers().money(eur("-1234567.50")))
        .isEqualTo("−1,234,567.50\u00a0EUR");
    assertThat(Vocabulary.in(Language.FR).numbers().money(eur("1234.50")))
        .isEqualTo("1\u00a0234,50\u00a0EUR");
    assertThat(Vocabulary.in(Language.ES).numbers().money(eur("999.99")))
        .isEqualTo("999,99\u00a0EUR");
  }

  @Test
  void datesAreWrittenAsTheLanguageWritesThem() {
    var first = LocalDate.of(2027, 2, 1);
    assertThat(Vocabulary.in(Language.EN).numbers().date(first)).isEqualTo("1\u00a0February 2027");
    assertThat(Vocabulary.in(Language.FR).numbers().date(first)).isEqualTo("1er\u00a0février 2027");
    assertThat(Vocabulary.in(Language.ES).numbers().date(first)).isEqualTo("1 de febrero de 2027");
  }

  @Test
  void aDateKnownToTheYearIsShownAsPublished() {
    assertThat(Vocabulary.in(Language.EN).numbers().published("2015")).isEqualTo("2015");
  }

  private static Set<String> places(String text) {
    var places = new TreeSet<String>();
    var match = PLACE.matcher(text);
    while (match.find()) {
      places.add(match.group());
    }
    return places;
  }
}

package org.cmsfamily.workbench.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void aTagWithACountryIsItsLanguage() {
    assertThat(Language.of("fr-CH")).contains(Language.FR);
  }

  @Test
  void aLanguageThatThePagesDoNotSpeakIsNone() {
    assertThat(Language.of("de")).isEmpty();
    assertThat(Language.of("\"><script>")).isEmpty();
  }

  @Test
  void theFirstOneSpokenOfThoseAcceptedIsTaken() {
    assertThat(
            Language.accepted(
                List.of(Locale.GERMAN, Locale.forLanguageTag("es-AR"), Locale.ENGLISH)))
        .isEqualTo(Language.ES);
  }

  @Test
  void whoAcceptsNoneGetsEnglish() {
    assertThat(Language.accepted(List.of(Locale.GERMAN))).isEqualTo(Language.EN);
    assertThat(Language.accepted(List.of(Locale.ROOT))).isEqualTo(Language.EN);
  }
}

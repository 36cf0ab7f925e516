package org.cmsfamily.platform.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.testkit.SkeinWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

  @Test
  void whateverThePlatformSaysHasWordsInEveryLanguage() {
    assertThat(SkeinWords.faults(Path.of(""))).isEmpty();
  }

  @Test
  void aSentenceIsSaidInALanguageWithItsParameters() {
    var text = Text.of("must-be-one-of").with("choices", List.of("red", "blue"));
    assertThat(text).hasToString("must be one of red, blue");
    assertThat(text.in(Language.FR)).hasToString("doit être l'un de : red, blue");
    assertThat(text.in(Language.ES)).hasToString("debe ser uno de: red, blue");
    assertThat(text.in(Language.FR).code()).isEqualTo("must-be-one-of");
    assertThat(text.parameters()).isEqualTo(Map.of("choices", List.of("red", "blue")));
  }

  @Test
  void aSentenceWithinASentenceIsInItsLanguageToo() {
    var text =
        Text.of("not-found-here")
            .with("what", List.of(Text.of("not-null"), Text.of("file-limit").with("most", 1)));
    var french = text.in(Language.FR);
    assertThat(text.words()).startsWith("Not found: is missing; ");
    assertThat(french.words())
        .isEqualTo(
            "Introuvable : %s; %s"
                .formatted(
                    Text.of("not-null").in(Language.FR),
                    Text.of("file-limit").with("most", 1).in(Language.FR)));
    assertThat(french.parameters()).isNotEqualTo(text.parameters());
  }

  @Test
  void whatIsCalledOtherwiseInTheLanguageIsCalledSo() {
    var title = new Translated("Synergies", Map.of("en", "Synergies", "fr", "Synergies (fr)"));
    var text = Text.of("not-found-here").with("what", title);
    assertThat(text).hasToString("Not found: Synergies");
    assertThat(text.in(Language.FR)).hasToString("Introuvable : Synergies (fr)");
    assertThat(text.in(Language.FR).parameters()).isEqualTo(Map.of("what", "Synergies (fr)"));
    assertThat(text.in(Language.ES)).hasToString("No encontrado: Synergies");
  }

  @Test
  void isReadAsItWasWritten() {
    var text = Text.of("not-found-here").with("what", Text.of("file-limit").with("most", 3));
    assertThat(Json.read(Json.write(text), Text.class)).isEqualTo(text);
    var several = text.with("what", List.of("red", Text.unworded("only so")));
    assertThat(Json.read(Json.write(several), Text.class)).isEqualTo(several);
    assertThat(Json.write(Text.unworded("only so"))).isEqualTo("{\"message\":\"only so\"}");
  }

  @Test
  void aParameterIsNoPattern() {
    assertThat(Text.of("not-found-here").with("what", "{what} $1 \\"))
        .hasToString("Not found: {what} $1 \\");
  }

  @Test
  void whatHasNoCodeStaysAsItIs() {
    assertThat(Text.unworded("only so").in(Language.ES)).isEqualTo(Text.unworded("only so"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | FR",
        "fr-CH | FR",
        "es-419, en;q=0.5 | ES",
        "de | EN",
        "de, es;q=0.1 | ES",
        "en, fr | EN",
        "* | EN",
        "nonsense;q=x | EN",
        "'' | EN",
      })
  void theLanguageIsTheReadersFirstThatIsSpokenHere(String header, Language language) {
    assertThat(Language.preferred(header)).isEqualTo(language);
    assertThat(Language.preferred(null)).isEqualTo(Language.EN);
    assertThat(Language.preferred("fr," + "x".repeat(1000))).isEqualTo(Language.EN);
  }
}

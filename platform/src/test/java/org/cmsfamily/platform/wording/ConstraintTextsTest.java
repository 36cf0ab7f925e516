package org.cmsfamily.platform.wording;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Bean Validation finds is said to a person: what is missing, and how it is to be written. */
class ConstraintTextsTest {

  record Form(
      @NotNull String missing,
      @NotBlank String blank,
      @NotEmpty List<String> empty,
      @Size(max = 3) String tooLong,
      @Size(min = 3) String tooShort,
      @Size(min = 2, max = 3) String between,
      @Size(min = 2, max = 2) String exactly,
      @Size(max = 1) List<String> tooMany,
      @Size(min = 2) Map<String, String> tooFew,
      @Pattern(regexp = "[A-Z]{3}", message = "{pattern.currency}") String currency,
      @Pattern(regexp = "[a-c]x?") String otherForm,
      @Min(1) int min,
      @Max(4) int max,
      @DecimalMin("0.5") BigDecimal least,
      @DecimalMax("5") BigDecimal most,
      @Digits(integer = 2, fraction = 1) BigDecimal digits,
      @Positive int positive,
      @PositiveOrZero int positiveOrZero,
      @Null String notHere,
      @AssertTrue boolean yes,
      @AssertFalse boolean no) {}

  @SuppressWarnings("NullAway") // what is missing is the case
  private static final Form FAULTY =
      new Form(
          null,
          " ",
          List.of(),
          "long",
          "s",
          "s",
          "s",
          List.of("a", "b"),
          Map.of(),
          "eur",
          "z",
          0,
          5,
          new BigDecimal("0.1"),
          new BigDecimal("6"),
          new BigDecimal("123.45"),
          0,
          -1,
          "x",
          false,
          true);

  @Test
  void aPersonReadsWhatToDo() {
    var said = said(Language.EN);

    assertThat(said)
        .containsEntry("missing", "is missing")
        .containsEntry("blank", "is missing or blank")
        .containsEntry("empty", "is missing or empty")
        .containsEntry("tooLong", "must have at most 3 characters")
        .containsEntry("tooShort", "must have at least 3 characters")
        .containsEntry("between", "must have from 2 to 3 characters")
        .containsEntry("exactly", "must have exactly 2 characters")
        .containsEntry("tooMany", "must have at most 1 entries")
        .containsEntry("tooFew", "must have at least 2 entries")
        .containsEntry("currency", "write the three capital letters of the currency, such as EUR")
        .containsEntry("otherForm", "write it in the form that is asked for here")
        .containsEntry("min", "must be 1 or more")
        .containsEntry("max", "must be 4 or less")
        .containsEntry("least", "must be 0.5 or more")
        .containsEntry("most", "must be 5 or less")
        .containsEntry("digits", "may have at most 2 digits before the point and 1 after it")
        .containsEntry("positive", "must be more than 0")
        .containsEntry("positiveOrZero", "must be 0 or more")
        .containsEntry("notHere", "must be left out")
        .containsEntry("yes", "must be true, or left out")
        .containsEntry("no", "must be false, or left out");
  }

  @ParameterizedTest
  @EnumSource
  void noLanguageShowsWhatOnlyAProgrammerReads(Language language) {
    assertThat(said(language)).hasSize(21);
    assertThat(said(language).values())
        .allSatisfy(
            words ->
                assertThat(words)
                    .doesNotContain("null", "regexp", "[", "{", "2147483647", "jakarta"));
  }

  @Test
  void theCodeAndTheParametersStay() {
    assertThat(texts())
        .hasEntrySatisfying("tooLong", text -> isOf(text, "size", "max", 3))
        .hasEntrySatisfying("currency", text -> isOf(text, "pattern", "regexp", "[A-Z]{3}"));
  }

  private static void isOf(Text text, String code, String parameter, Object value) {
    assertThat(text.code()).isEqualTo(code);
    assertThat(text.parameters()).containsEntry(parameter, value);
  }

  private static Map<String, String> said(Language language) {
    var said = new TreeMap<String, String>();
    texts().forEach((member, text) -> said.put(member, text.in(language).words()));
    return said;
  }

  private static Map<String, Text> texts() {
    var texts = new TreeMap<String, Text>();
    try (var factory = Validation.buildDefaultValidatorFactory()) {
      Validator validator = factory.getValidator();
      for (var found : validator.validate(FAULTY)) {
        texts.put(found.getPropertyPath().toString(), ConstraintTexts.of(found));
      }
    }
    return texts;
  }
}

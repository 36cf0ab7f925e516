package org.cmsfamily.platform.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.JsonViolations;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault of a body is listed, each with its place, whatever the others are. */
class RequestReaderTest {

  record Code(@JsonValue String text) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Code {
      if (!text.startsWith("C")) {
        throw new IllegalArgumentException("must begin with C");
      }
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes(@JsonSubTypes.Type(value = Round.class, name = "round"))
  interface Form {}

  record Round(@Nullable String name) implements Form {}

  record Part(@Nullable @Size(max = 9) String name, @NotNull @Valid Code code) {}

  record Whole(
      @Nullable @Size(max = 9) String text,
      @Nullable LocalDate day,
      @Nullable YearMonth month,
      @Nullable Year year,
      @Nullable Instant at,
      @Nullable Quarter quarter,
      @Nullable Money amount,
      @Nullable BigDecimal number,
      @Nullable Boolean flag,
      @Nullable Capacity as,
      @Nullable Code code,
      @Nullable Form form,
      @Nullable List<@Valid Part> parts,
      @Nullable Map<String, String> names,
      @Nullable SortedMap<Year, String> years,
      @Nullable JsonNode anything)
      implements Request {}

  @SuppressWarnings("NullableOptional") // left out, or given as null
  record Correction(@Nullable @Valid Optional<@Size(max = 9) String> text) implements Request {}

  private final RequestReader reader =
      new RequestReader(
          Json.configureForRequests(new JsonMapper())
              .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .addHandler(new JsonViolations()),
          Validation.buildDefaultValidatorFactory().getValidator());

  private List<String> faults(String json) {
    var refused =
        catchThrowableOfType(
            Problem.class, () -> reader.read(Whole.class, json.getBytes(StandardCharsets.UTF_8)));
    return refused == null
        ? List.of()
        : refused.violations().stream().map(Violation::pointer).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "5.5", "true", "{\"a\":{}}", "[1]"})
  void aValueOfAnotherKindDoesNotHideTheOtherFaults(String other) {
    for (var field :
        List.of("text", "day", "month", "at", "quarter", "amount", "number", "code", "form")) {
      assertThat(
              faults(
                  "{\"%s\":%s,\"flag\":1,\"parts\":[{\"x\":[],\"y\":1,\"name\":\"0123456789\"}],\"surprise\":{}}"
                      .formatted(field, other)))
          .as(field)
          .containsExactlyInAnyOrder(
              "/" + field,
              "/flag",
              "/surprise",
              "/parts/0/x",
              "/parts/0/y",
              "/parts/0/name",
              "/parts/0/code");
    }
  }

  @Test
  void aYearThatIsNoneAndAKindThatIsNoneAreNamed() {
    assertThat(
            faults(
                """
                {"years":{"2027":"a","0207":"b","x":"c"},"year":12027,"form":{"kind":"square"},
                 "parts":[{"code":"D"},{"code":{"text":"C"}}],"flag":"yes"}
                """))
        .containsExactlyInAnyOrder(
            "/years/0207",
            "/years/x",
            "/year",
            "/form/kind",
            "/parts/0/code",
            "/parts/1/code",
            "/flag");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0207-01-01",
        "+12027-01-01",
        "-2026-12-15",
        "0000-01-01",
        "0000",
        "-999999999-01-01",
        "2027-01-01T00:00:00"
      })
  void whatNoDateCanBeIsAFaultOfItsField(String text) {
    assertThat(
            faults(
                """
                {"day":"%1$s","month":"%1$s","year":"%1$s","at":"%1$s","quarter":"%1$s","flag":1}
                """
                    .formatted(text)))
        .containsExactlyInAnyOrder("/day", "/month", "/year", "/at", "/quarter", "/flag");
  }

  @Test
  void aDateAsAListOfNumbersIsNone() {
    assertThat(faults("{\"day\":[2027,1,31],\"month\":[2027,1],\"at\":1767225600}"))
        .containsExactlyInAnyOrder("/day", "/month", "/at");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\\ufffe", "\\uffff", "\\ud800", "\\udc00", "\\u0000", "\\u0085", "\\u202e"})
  void aTextThatNotEveryFileCanHoldIsAFaultWhereverItStands(String character) {
    assertThat(
            faults(
                """
                {"text":"a%1$s","code":"C%1$s","form":{"kind":"round","name":"%1$s"},"as":"CMS:%1$s",
                 "parts":[{"name":"%1$s","code":"C"}],"names":{"en":"%1$s"},"anything":[{"a":["%1$s"]}]}
                """
                    .formatted(character)))
        .containsExactlyInAnyOrder(
            "/text", "/code", "/form/name", "/as", "/parts/0/name", "/names/en", "/anything/0/a/0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ufffe", "\\u0000", "\\u202e"})
  void aNameThatNotEveryFileCanHoldIsAFaultOfTheObject(String character) {
    assertThat(faults("{\"names\":{\"%s\":\"x\"}}".formatted(character))).containsExactly("/names");
    assertThat(faults("{\"anything\":{\"b\":{\"%s\":1}}}".formatted(character)))
        .containsExactly("/anything/b");
  }

  @Test
  void aNameWithHalfACharacterEndsTheReading() {
    assertThat(faults("{\"names\":{\"\\ud800\":\"x\"}}")).containsExactly("/names");
  }

  @Test
  void whatIsLeftOutIsToldFromWhatIsGivenAsNull() {
    assertThat(correction("{}").text()).isNull();
    assertThat(correction("{\"text\":null}").text()).isEmpty();
    assertThat(correction("{\"text\":\"a\"}").text()).contains("a");
    var refused =
        catchThrowableOfType(Problem.class, () -> correction("{\"text\":\"0123456789\"}"));
    assertThat(refused.violations()).extracting(one -> one.pointer()).containsExactly("/text");
  }

  private Correction correction(String json) {
    return reader.read(Correction.class, json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatIsInOrderIsRead() {
    assertThat(
            faults(
                """
                {"text":"a\\u00adb","day":"2027-01-31","month":"2027-01","year":2027,"at":"2027-01-31T12:00:00Z",
                 "quarter":"2027-Q1","amount":{"amount":"45.00","currency":"EUR"},"number":"1.50","flag":true,
                 "as":"CMS:chair","code":"C1","form":{"kind":"round","name":"r"},"parts":[{"name":"p","code":"C"}],
                 "names":{"en":"x"},"years":{"2027":"a"},"anything":{"a":[1]}}
                """))
        .isEmpty();
  }
}

package org.cmsfamily.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cannot deserialize value of type `java.util.Locale` from String",
        "No enum constant org.cmsfamily.catalog.proposal.Stage.X",
        "For input string: \"x\"",
        "x (through reference chain: a[\"b\"])",
        "java.time.format.DateTimeParseException: x",
        "NumberFormatException",
        "Cannot parse null: HibernateValidator says so",
        "at Json.read(Json.java:90)",
      })
  void theInsideIsNotNamed(String text) {
    assertThat(PlainWords.of(text, "is not valid")).isEqualTo("is not valid");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "must be a text",
        "the address www.cms.int/en or info@cms.int",
        "Read it at org.uk, com.au or the network",
        "Errors and exceptions of the plan",
      })
  void whatAPersonMaySayStays(String text) {
    assertThat(PlainWords.of(text, "is not valid")).isEqualTo(text);
  }
}

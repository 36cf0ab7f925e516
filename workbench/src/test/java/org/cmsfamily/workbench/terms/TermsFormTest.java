package org.cmsfamily.workbench.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermsFormTest {
  private static final String SECOND = "costPlan/baseline/AEWA/1/";

  @Test
  void whatIsTypedStandsInItsPlaceAndTheRestStays() {
    var terms = typed(List.of("costPlan/recurring/2027/amount"), List.of("175000.00"));
    assertThat(terms.at("/costPlan/recurring/2027/amount").asText()).isEqualTo("175000.00");
    assertThat(terms.at("/title").asText()).isEqualTo("Conference services");
  }

  @Test
  void aNewLineIsWrittenOnceAnAmountIsTyped() {
    var places = List.of(SECOND + "line", SECOND + "budget", SECOND + "years/2027");
    var terms = typed(places, List.of("AE-08", "AEWA-BUDGET", "500.00"));
    var lines = terms.at("/costPlan/baseline/AEWA");
    assertThat(lines.size()).isEqualTo(2);
    assertThat(lines.at("/1/years/2027").asText()).isEqualTo("500.00");
    assertThat(typed(places, List.of("AE-08", "AEWA-BUDGET", "")).at("/costPlan/baseline/AEWA"))
        .hasSize(1);
  }

  @Test
  void theFirstLineOfAnInstrumentMakesItsList() {
    var first = "costPlan/baseline/CMS/0/";
    var terms = typed(List.of(first + "line", first + "years/2027"), List.of("CS-10", "1.00"));
    assertThat(terms.at("/costPlan/baseline/CMS").isArray()).isTrue();
    assertThat(terms.at("/costPlan/baseline/CMS/0/line").asText()).isEqualTo("CS-10");
  }

  @Test
  void aListIsWrittenWithAnItemALine() {
    var terms = typed(List.of("activities"), List.of("Meetings\n\n  Rosters "));
    assertThat(terms.path("activities"))
        .extracting(JsonNode::asText)
        .containsExactly("Meetings", "Rosters");
    assertThat(typed(List.of("activities"), List.of("")).path("activities")).isEmpty();
  }

  @Test
  void theAreasAreThoseThatWereTicked() {
    var terms = typed(List.of("areas"), List.of(""));
    assertThat(terms.path("areas")).extracting(JsonNode::asText).containsExactly("one", "two");
  }

  @Test
  void aRowInWhichNothingWasTypedIsNoPartOfTheTerms() {
    var places =
        List.of(
            "posts/0/title",
            "posts/0/existing",
            "posts/1/existing",
            "purpose/1/goal",
            "purpose/1/indicator/code");
    var terms = typed(places, List.of("Officer", "false", "true", "fill-gaps", ""));
    assertThat(terms.path("posts")).hasSize(1);
    assertThat(terms.at("/posts/0/existing").isBoolean()).isTrue();
    assertThat(terms.path("purpose")).hasSize(1);
    assertThat(terms.at("/purpose/0").has("indicator")).isFalse();
  }

  private static ObjectNode typed(List<String> places, List<String> values) {
    return form(places, values).writeTo(TermsExamples.terms());
  }

  private static TermsForm form(List<String> places, List<String> values) {
    return new TermsForm(1, places, values, List.of("one", "two"));
  }
}

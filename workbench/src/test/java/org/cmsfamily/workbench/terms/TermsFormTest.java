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

  @Test
  void ratesAreWrittenWithACurrencyALine() {
    var terms = typed(List.of("costPlan/plannedRates"), List.of("USD = 0.89\nCHF=1.05"));
    assertThat(terms.at("/costPlan/plannedRates").toString())
        .isEqualTo("{\"USD\":\"0.89\",\"CHF\":\"1.05\"}");
    assertThat(typed(List.of("costPlan/plannedRates"), List.of("")).at("/costPlan/plannedRates"))
        .isEmpty();
  }

  @Test
  void aYearSpreadsEquallyUnlessPercentagesWereTyped() {
    var places = List.of("costPlan/phasing/Q1", "costPlan/phasing/Q2");
    var phasing = typed(places, List.of("40", "60")).at("/costPlan/phasing");
    assertThat(phasing.toString()).isEqualTo("{\"Q1\":\"40\",\"Q2\":\"60\"}");
    assertThat(typed(places, List.of("", "")).at("/costPlan/phasing").asText()).isEqualTo("equal");
  }

  @Test
  void helpInKindNamesItsYearsAsNumbers() {
    var row = "costPlan/inKind/0/";
    var terms =
        typed(
            List.of(row + "instrument", row + "what", row + "years", "costPlan/inKind/1/what"),
            List.of("CMS", "Rooms", "2027, 2028; soon", ""));
    assertThat(terms.at("/costPlan/inKind").toString())
        .isEqualTo("[{\"instrument\":\"CMS\",\"what\":\"Rooms\",\"years\":[2027,2028,\"soon\"]}]");
  }

  @Test
  void voluntaryIncomeNamesItsYearAsANumber() {
    var row = "costPlan/voluntaryIncome/0/";
    var terms = typed(List.of(row + "year", row + "amount"), List.of("2027", "500.00"));
    assertThat(terms.at("/costPlan/voluntaryIncome").toString())
        .isEqualTo("[{\"year\":2027,\"amount\":\"500.00\"}]");
  }

  @Test
  void aCoalitionHasACostPlanOfItsOwnAndIsThereOnlyWithParticipants() {
    var places = List.of("coalition/participants", "coalition/costPlan/recurring/2027");
    var terms = typed(places, List.of("CMS\nAEWA", "90000.00"));
    assertThat(terms.at("/coalition").toString())
        .isEqualTo(
            "{\"participants\":[\"CMS\",\"AEWA\"],\"costPlan\":{\"recurring\":{\"2027\":\"90000.00\"}}}");
    assertThat(typed(places, List.of("", "")).has("coalition")).isFalse();
  }

  private static ObjectNode typed(List<String> places, List<String> values) {
    return form(places, values).writeTo(TermsExamples.terms());
  }

  private static TermsForm form(List<String> places, List<String> values) {
    return new TermsForm(1, null, places, values, List.of("one", "two"));
  }
}

package org.cmsfamily.workbench.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {

  @Test
  void aValueIsWrittenWhereItStands() {
    var terms = TermsExamples.terms();
    new Place("costPlan/baseline/AEWA/0/years/2028").write(terms, " 70000.00 ");
    assertThat(terms.at("/costPlan/baseline/AEWA/0/years/2028").asText()).isEqualTo("70000.00");
    assertThat(terms.at("/costPlan/baseline/AEWA/0/line").asText()).isEqualTo("AE-07");
  }

  @Test
  void whatIsEmptyStandsThereNoMore() {
    var terms = TermsExamples.terms();
    new Place("title").write(terms, " ");
    new Place("costPlan/nothing/here").write(terms, "");
    assertThat(terms.has("title")).isFalse();
    assertThat(terms.path("costPlan").has("nothing")).isFalse();
  }

  @Test
  void whatIsMissingAboveItIsMade() {
    var terms = TermsExamples.read("{\"costPlan\":{\"key\":null}}");
    new Place("costPlan/key/kind").write(terms, "equal");
    assertThat(terms.at("/costPlan/key/kind").asText()).isEqualTo("equal");
  }

  @Test
  void anAmountWithItsCurrencyKeepsIt() {
    var terms = TermsExamples.terms();
    var place = Place.ofAmount(terms, "costPlan/recurring/2027");
    assertThat(place.value(terms)).isEqualTo("180000.00");
    place.write(terms, "175000.00");
    assertThat(terms.at("/costPlan/recurring/2027/currency").asText()).isEqualTo("EUR");
  }

  @Test
  void severalAmountsAreManifold() {
    var terms = TermsExamples.terms();
    assertThat(Place.ofAmount(terms, "costPlan/recurring/2029").isManifold(terms)).isTrue();
    assertThat(Place.ofAmount(terms, "costPlan/recurring/2028").isManifold(terms)).isFalse();
  }
}

package org.cmsfamily.catalog.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.catalog.terms.TermsExamples.conferenceServices;

import org.cmsfamily.platform.json.Json;
import org.junit.jupiter.api.Test;

class TermsReadingTest {

  @Test
  void readsWhatItWrites() {
    var terms = conferenceServices().terms();

    assertThat(Json.read(Json.write(terms), Terms.class)).isEqualTo(terms);
  }

  @Test
  void eachPolymorphicPartIsWrittenInItsShortForm() {
    var json =
        Json.tree(
            conferenceServices()
                .with("/identity/AEWA/ownBudget", "{\"preserved\": false}")
                .with(
                    "/costPlan/recurring/2028",
                    "[\"1\", {\"amount\": \"2\", \"currency\": \"USD\"}]")
                .terms());

    assertThat(json.at("/costPlan/phasing").textValue()).isEqualTo("equal");
    assertThat(json.at("/costPlan/recurring/2027").textValue()).isEqualTo("180000.00");
    assertThat(json.at("/costPlan/recurring/2028").toString())
        .isEqualTo("[\"1.00\",{\"amount\":\"2.00\",\"currency\":\"USD\"}]");
    assertThat(json.at("/supports/analysis").textValue()).isEqualTo("IES-2015");
    assertThat(json.at("/identity/AEWA/ownBudget").toString()).isEqualTo("{\"preserved\":false}");
    assertThat(json.at("/identity/AEWA/ownReportingLine").isTextual()).isTrue();
    assertThat(json.at("/risks/0/score").textValue()).isEqualTo("3");
    assertThat(json.at("/costPlan/inKind/0/years/0").isInt()).isTrue();
  }

  @Test
  void aDraftMayLackWhatTheSafeguardsAskFor() {
    var terms =
        conferenceServices()
            .without("/purpose")
            .without("/strengthens")
            .without("/posts")
            .without("/costPlan")
            .without("/identity")
            .without("/risks")
            .without("/reviewDate")
            .without("/exit")
            .without("/reporting")
            .without("/supports")
            .terms();

    assertThat(terms.costs().unclear()).hasSize(3);
    assertThat(terms.reporting().committed()).isFalse();
    assertThat(terms.violations("")).isEmpty();
  }

  @Test
  void translationsStandOutside() {
    var translated =
        conferenceServices().with("/translations", "{\"fr\": {\"title\": \"Services\"}}");

    assertThat(translated.terms()).isEqualTo(conferenceServices().terms());
  }
}

package org.cmsfamily.workbench.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cmsfamily.workbench.page.Typed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FirstTermsTest {

  @Test
  void whatWasEnteredStandsThereAndTheRestIsEmpty() {
    var terms = terms("Conference services").toJson();
    assertThat(terms.path("title").asText()).isEqualTo("Conference services");
    assertThat(terms.path("originalLanguage").asText()).isEqualTo("fr");
    assertThat(terms.at("/areas/0").asText()).isEqualTo("conference-services");
    assertThat(terms.at("/costPlan/recurring").isObject()).isTrue();
    assertThat(terms.at("/costPlan/currency").asText()).isEqualTo("EUR");
    assertThat(terms.at("/supports/decisions").isArray()).isTrue();
  }

  @Test
  void whatWasNotEnteredIsNotSent() {
    assertThat(terms(" ").toJson().has("title")).isFalse();
    assertThat(terms(null).toJson().has("start")).isFalse();
  }

  private static FirstTerms terms(@Nullable String title) {
    var form =
        new OpeningForm(
            "one", title, List.of("conference-services"), List.of("CMS"), "CMS", null, null);
    return new FirstTerms(form.fill(Typed.of("open-proposal")), List.of(), "fr", "EUR");
  }
}

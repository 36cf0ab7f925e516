package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class S05AllBreachesAtOnceTest {

  @Test
  void oneScreeningListsThemAllWithGroundInstrumentAndPointer() {
    var family = FamilyUnderTest.foundedWithout("AEWA-STC9", "AEWA-MANDATE");

    var screening = ScreeningAnswer.of(wrongInEveryWay(family));

    var mandate = only(screening, "Mandate");
    assertThat(screening.bare(mandate.path("instrument"))).isEqualTo("AEWA");
    assertThat(mandate.path("paragraph").asText()).isEqualTo("P3");
    assertThat(mandate.path("pointer").asText()).isEqualTo("/participants/1");
    var purpose = only(screening, "Purpose");
    assertThat(purpose.path("pointer").asText()).isEqualTo("/purpose/0/indicator");
    assertThat(purpose.path("paragraph").asText()).isEqualTo("P6");
    assertThat(screening.bare(purpose.path("instrument"))).isEqualTo("CMS");
    var review = only(screening, "ReviewPlanned");
    assertThat(review.path("pointer").asText()).isEqualTo("/reviewDate");
    assertThat(review.path("houseRule").asText()).contains("12 to 36 months");
    var shares = only(screening, "SharesAddUp");
    assertThat(shares.path("pointer").asText()).isEqualTo("/posts/0/shares");
    assertThat(shares.path("message").asText()).contains("99 %");
  }

  private static JsonNode only(ScreeningAnswer screening, String safeguard) {
    assertThat(screening.verdict(safeguard)).as(safeguard).isEqualTo("breached");
    assertThat(screening.breaches(safeguard)).as(safeguard).hasSize(1);
    return screening.breaches(safeguard).getFirst();
  }

  private static TermsUnderTest wrongInEveryWay(FamilyUnderTest family) {
    return family
        .terms()
        .withReviewDate("2030-05-01")
        .with(
            terms -> {
              terms.withArray("/supports/decisions").remove(1);
              ((ObjectNode) terms.withArray("/purpose").get(0)).remove("indicator");
              ((ObjectNode) terms.withArray("/posts").get(0).path("shares"))
                  .put(family.of("AEWA"), "39");
            });
  }
}

package org.cmsfamily.workbench.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class KeyWeightsTest {

  @Test
  void anEqualKeyHasNoWeights() {
    var terms = chosen("equal");
    assertThat(terms.at("/costPlan/key").size()).isEqualTo(1);
  }

  @Test
  void anotherKeyHasWeightsInsteadOfPercentages() {
    var terms = chosen("parties");
    assertThat(terms.at("/costPlan/key/weights/CMS").asText()).isEqualTo("60");
    assertThat(terms.at("/costPlan/key").has("percent")).isFalse();
    assertThat(KeyWeights.member(terms.path("costPlan"))).isEqualTo("weights");
  }

  @Test
  void aFixedKeyKeepsItsPercentages() {
    assertThat(chosen("fixed").at("/costPlan/key/percent/AEWA").asText()).isEqualTo("40");
  }

  private static ObjectNode chosen(String kind) {
    var terms = TermsExamples.terms();
    new Place("costPlan/key/kind").write(terms, kind);
    KeyWeights.settle(terms);
    return terms;
  }
}

package org.cmsfamily.workbench.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldsTest {
  private static final String TERMS =
      """
      {"areas":["one","two"],"supports":{"analysis":"STUDY"},
       "participants":[{"instrument":"CMS"},{"instrument":"AEWA"}],
       "posts":[{"title":"Officer","shares":{"CMS":"60"},
                 "yearlyCost":{"amount":"9.00","currency":"EUR"}}],
       "identity":{"CMS":{"ownBudget":{"preserved":false},"nameAndEmblem":"on every output"}}}
      """;

  @Test
  void aListIsShownWithAnItemALine() {
    assertThat(fields().at("areas").value()).isEqualTo("one\ntwo");
    assertThat(fields().at("supports/analysis").value()).isEqualTo("STUDY");
    assertThat(fields().has("areas", "two")).isTrue();
    assertThat(fields().has("areas", "three")).isFalse();
  }

  @Test
  void twoRowsWaitBelowThoseThatAreFilled() {
    var rows = fields().rows("posts");
    assertThat(rows).hasSize(3);
    assertThat(rows.getFirst().at("title")).isEqualTo(new Field("posts/0/title", "Officer", true));
    assertThat(rows.getFirst().of("shares", "CMS").value()).isEqualTo("60");
    assertThat(rows.getFirst().amount("yearlyCost"))
        .isEqualTo(new Field("posts/0/yearlyCost/amount", "9.00", true));
    assertThat(rows.getLast().at("title")).isEqualTo(new Field("posts/2/title", "", true));
  }

  @Test
  void aTraitThatIsNotPreservedIsNotEditedAsText() {
    assertThat(fields().of("identity", "CMS", "ownBudget").editable()).isFalse();
    assertThat(fields().of("identity", "CMS", "nameAndEmblem").value())
        .isEqualTo("on every output");
  }

  @Test
  void theInstrumentsAreThoseThatTakePart() {
    assertThat(fields().instruments()).containsExactly("CMS", "AEWA");
  }

  private static Fields fields() {
    return Fields.of(TermsExamples.read(TERMS));
  }
}

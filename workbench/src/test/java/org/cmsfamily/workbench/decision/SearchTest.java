package org.cmsfamily.workbench.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SearchTest {

  @Test
  void choosingAFacetKeepsWordsAndOtherFacets() {
    assertThat(search("roster & staff", "CMS").toggled("year", "2015"))
        .isEqualTo("/decisions?q=roster+%26+staff&instrument=CMS&year=2015")
        .doesNotContain(" ");
  }

  @Test
  void choosingItAgainTakesItAway() {
    assertThat(search("roster", "CMS").toggled("instrument", "CMS"))
        .isEqualTo("/decisions?q=roster");
  }

  @Test
  void anotherValueTakesThePlaceOfTheFirst() {
    assertThat(search(null, "CMS").toggled("instrument", "AEWA"))
        .isEqualTo("/decisions?instrument=AEWA");
  }

  @Test
  void theStatusAskedForStaysWhileAFacetIsChosen() {
    var search = new Search("a", null, null, null, null, null, null, "adopted", "true", null);
    assertThat(search.toggled("year", "2015"))
        .isEqualTo("/decisions?q=a&year=2015&status=adopted&counts=true");
    assertThat(search.query("CMS-FAMILY").counts).isTrue();
  }

  @Test
  void anEmptyFieldRestrictsNothing() {
    var query = search(" ", "").query("CMS-FAMILY");
    assertThat(query.words).isNull();
    assertThat(query.instrument).isNull();
    assertThat(query.family).isEqualTo("CMS-FAMILY");
  }

  @Test
  void whatWasTypedIsNeverATemplateOfAnAddress() {
    assertThat(search("{x}%41", "CMS").after("next"))
        .contains("q=%7Bx%7D%2541")
        .endsWith("cursor=next");
  }

  private static Search search(@Nullable String words, @Nullable String instrument) {
    return new Search(words, instrument, null, null, null, null, null, null, null, null);
  }
}

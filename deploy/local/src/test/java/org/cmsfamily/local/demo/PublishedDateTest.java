package org.cmsfamily.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.junit.jupiter.api.Test;

class PublishedDateTest {

  @Test
  void theLastDayOfTheDataBecomesTheDayAfterIt() {
    assertThat(PublishedDate.exclusiveEnd(TextNode.valueOf("2000-07-16"))).isEqualTo("2000-07-17");
    assertThat(PublishedDate.exclusiveEnd(TextNode.valueOf("1997-12-31"))).isEqualTo("1998-01-01");
  }

  @Test
  void aMonthOrAYearRunsToItsEndByItself() {
    assertThat(PublishedDate.exclusiveEnd(TextNode.valueOf("1995-12"))).isEqualTo("1995-12");
    assertThat(PublishedDate.exclusiveEnd(TextNode.valueOf("1995"))).isEqualTo("1995");
  }

  @Test
  void anOpenEndStaysOpen() {
    assertThat(PublishedDate.exclusiveEnd(NullNode.instance)).isNull();
  }
}

package org.cmsfamily.workbench.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingFilterTest {

  @Test
  void theOpenOnesAreShownUnlessOthersAreAskedFor() {
    assertThat(new FindingFilter(null, null, null, null).chosenState()).isEqualTo("open");
    assertThat(new FindingFilter("", null, null, null).chosenState()).isNull();
    assertThat(new FindingFilter("explained", null, null, null).chosenState())
        .isEqualTo("explained");
  }

  @Test
  void theNextPageKeepsWhatWasChosen() {
    assertThat(new FindingFilter("", "exchange", "a&b", null).after("MORE"))
        .isEqualTo("/findings?state=&kind=exchange&service=a%26b&cursor=MORE");
  }
}

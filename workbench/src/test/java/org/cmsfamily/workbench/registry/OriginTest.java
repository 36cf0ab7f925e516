package org.cmsfamily.workbench.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OriginTest {

  @Test
  void onlyAnAddressAndNothingElseIsALink() {
    assertThat(from("https://www.cms.int/en/node/1").isOnTheWeb()).isTrue();
    assertThat(from("Resolution 11.3, https://www.cms.int").isOnTheWeb()).isFalse();
    assertThat(from("javascript:alert(1)").isOnTheWeb()).isFalse();
    assertThat(from(null).isOnTheWeb()).isFalse();
  }

  private static Origin from(@Nullable String source) {
    return new Origin(null, source, List.of());
  }
}

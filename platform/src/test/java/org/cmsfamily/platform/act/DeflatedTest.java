package org.cmsfamily.platform.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DeflatedTest {

  @Test
  void whatIsStoredIsReadAsItWas() {
    for (var text : new String[] {"", "a", "{\"a\":1}", "same ".repeat(1_000)}) {
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      assertThat(Deflated.read(Deflated.of(bytes))).isEqualTo(bytes);
      assertThat(Deflated.of(bytes)).hasSizeLessThanOrEqualTo(bytes.length + 1);
    }
  }

  @Test
  void whatWasStoredBeforeIsReadToo() {
    assertThat(Deflated.read("\u0000{}".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("{}".getBytes(StandardCharsets.UTF_8));
  }
}

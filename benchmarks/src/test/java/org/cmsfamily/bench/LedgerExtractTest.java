package org.cmsfamily.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LedgerExtractTest {

  @Test
  void moreLinesThanOneFileMayHaveAreSeveralFiles() {
    assertThat(LedgerExtract.files(100_000)).hasSize(2);
    assertThat(LedgerExtract.files(10_000)).hasSize(1);
  }

  @Test
  void noReferenceIsUsedTwice() {
    var both =
        new String(LedgerExtract.files(2).getFirst(), StandardCharsets.UTF_8).lines().toList();

    assertThat(both).hasSize(3).doesNotHaveDuplicates();
    assertThat(both.get(1).split(",", -1)).hasSameSizeAs(both.getFirst().split(",", -1));
  }
}

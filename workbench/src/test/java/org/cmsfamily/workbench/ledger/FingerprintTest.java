package org.cmsfamily.workbench.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

  @Test
  void isTheSha256OfTheBytes(@TempDir java.nio.file.Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("ledger.csv"), "abc").toFile();
    assertThat(Fingerprint.of(file))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}

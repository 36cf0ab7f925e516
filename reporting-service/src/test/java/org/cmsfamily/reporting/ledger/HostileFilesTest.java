package org.cmsfamily.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No file ends the service, which has 256 MB and reads two at once: each is read in a process whose
 * heap is a part of that.
 */
class HostileFilesTest {

  @ParameterizedTest
  @CsvSource({
    "open-quote, '1 faults, 1 listed', 48",
    "bad-bytes, '1001 faults, 1000 listed', 48",
    "one-line, '1 faults, 1 listed', 48",
    "many-fields, '400 faults, 400 listed', 48",
    "many-quotes, '1001 faults, 1000 listed', 48",
    "blank-lines, too-large, 48",
    "all-wrong, '500000 faults, 1000 listed', 48",
    "rates-open-quote, 17, 48",
    "rates-one-text, 1, 48",
    "legal, accepted 400000, 80"
  })
  void aFileIsReadWithinItsPartOfTheHeap(String file, String cameTo, int megabytes)
      throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-cp",
                Objects.requireNonNullElse(
                    System.getProperty("surefire.test.class.path"),
                    System.getProperty("java.class.path")),
                HostileFiles.class.getName(),
                file)
            .redirectErrorStream(true)
            .start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(said).contains(file + ": " + cameTo);
  }
}

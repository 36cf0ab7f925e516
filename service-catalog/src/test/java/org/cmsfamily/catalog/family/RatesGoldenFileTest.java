package org.cmsfamily.catalog.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.platform.json.Json;
import org.junit.jupiter.api.Test;

/** Today's reader reads the rates that the reporting service publishes. */
class RatesGoldenFileTest {

  private static final Path GOLDEN =
      Path.of("../reporting-service/src/test/resources/golden/reporting.rates.1.json");

  @Test
  void nothingOfItIsLost() throws IOException {
    var rate = Json.read(Files.readString(GOLDEN), RateFacts.class);

    assertThat(rate.perUsd()).isPositive();
    assertThat(new UnRates(List.of(rate), LocalDate.MAX).latest("USD", rate.currency()))
        .hasValueSatisfying(
            latest -> {
              assertThat(latest.rate()).isEqualByComparingTo(rate.perUsd());
              assertThat(latest.from()).isEqualTo(rate.from());
            });
    assertThat(new UnRates(List.of(rate), rate.from().minusDays(1)).latest("USD", rate.currency()))
        .isEmpty();
  }
}

package org.cmsfamily.reporting.rate;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;

import org.cmsfamily.platform.json.Json;
import org.cmsfamily.reporting.Golden;
import org.junit.jupiter.api.Test;

/** Every shape that the rate of a payment was ever stored in is read by today's code. */
class StoredRateTest {

  @Test
  void aRateIsReadAsItWasStored() {
    var stored = Golden.stored("RateUsed-1");
    assertThatJson(Json.write(Json.read(stored, RateUsed.class))).isEqualTo(stored);
  }
}

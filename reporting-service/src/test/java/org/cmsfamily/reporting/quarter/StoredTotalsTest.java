package org.cmsfamily.reporting.quarter;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;

import org.cmsfamily.platform.json.Json;
import org.cmsfamily.reporting.Golden;
import org.cmsfamily.reporting.key.ApportionmentKey;
import org.junit.jupiter.api.Test;

/** Every shape that totals and keys were ever stored in is read by today's code. */
class StoredTotalsTest {

  @Test
  void totalsAreReadAsTheyWereStored() {
    isReadAsStored("QuarterTotals-1", QuarterTotals.class);
    isReadAsStored("QuarterTotals-2", QuarterTotals.class);
  }

  @Test
  void aKeyIsReadAsItWasStored() {
    isReadAsStored("ApportionmentKey-1", ApportionmentKey.class);
  }

  private static void isReadAsStored(String name, Class<?> type) {
    var stored = Golden.stored(name);
    assertThatJson(Json.write(Json.read(stored, type))).isEqualTo(stored);
  }
}

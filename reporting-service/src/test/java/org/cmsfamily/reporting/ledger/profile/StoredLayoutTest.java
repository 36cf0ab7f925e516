package org.cmsfamily.reporting.ledger.profile;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;

import org.cmsfamily.platform.json.Json;
import org.cmsfamily.reporting.Golden;
import org.junit.jupiter.api.Test;

/** Every shape that a profile's layout was ever stored in is read by today's code. */
class StoredLayoutTest {

  @Test
  void aLayoutIsReadAsItWasStored() {
    var stored = Golden.stored("ExtractLayout-1");
    assertThatJson(Json.write(Json.read(stored, ExtractLayout.class))).isEqualTo(stored);
  }
}

package org.cmsfamily.reporting.report;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;

import org.cmsfamily.platform.json.Json;
import org.cmsfamily.reporting.Golden;
import org.cmsfamily.reporting.snapshot.Objection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every shape that revisions, objections and runs were ever stored in is read by today's code. */
class StoredReportTest {

  @ParameterizedTest
  @ValueSource(strings = {"ReportRevision-1", "ReportRevision-2", "ReportRevision-3"})
  void aRevisionIsReadAsItWasStored(String stored) {
    isReadAsStored(stored, ReportRevision.class);
  }

  @Test
  void anObjectionIsReadAsItWasStored() {
    isReadAsStored("Objection-1", Objection.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"RunResult-1", "RunResult-2"})
  void aRunsResultIsReadAsItWasStored(String stored) {
    isReadAsStored(stored, RunResult.class);
  }

  private static void isReadAsStored(String name, Class<?> type) {
    var stored = Golden.stored(name);
    assertThatJson(Json.write(Json.read(stored, type))).isEqualTo(stored);
  }
}

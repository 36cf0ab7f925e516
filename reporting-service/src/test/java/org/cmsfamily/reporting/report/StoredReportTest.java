package org.cmsfamily.reporting.report;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;

import org.cmsfamily.platform.json.Json;
import org.cmsfamily.reporting.Golden;
import org.cmsfamily.reporting.snapshot.Objection;
import org.junit.jupiter.api.Test;

/** Every shape that revisions, objections and runs were ever stored in is read by today's code. */
class StoredReportTest {

  @Test
  void aRevisionIsReadAsItWasStored() {
    isReadAsStored("ReportRevision-1", ReportRevision.class);
  }

  @Test
  void anObjectionIsReadAsItWasStored() {
    isReadAsStored("Objection-1", Objection.class);
  }

  @Test
  void aRunsResultIsReadAsItWasStored() {
    isReadAsStored("RunResult-1", RunResult.class);
  }

  private static void isReadAsStored(String name, Class<?> type) {
    var stored = Golden.stored(name);
    assertThatJson(Json.write(Json.read(stored, type))).isEqualTo(stored);
  }
}

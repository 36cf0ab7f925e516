package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class S15TheQuarterlyJobTest {

  @Test
  void runTwiceAndTwiceAtOnceItMakesOneReportForEachCommittee() throws Exception {
    var service = ServiceUnderTest.running(FamilyUnderTest.founded().terms());
    var family = service.family();
    family.moveTo("2027-04-12");
    service.closes("2027-Q1");

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<JsonNode> run = () -> run(family, "2027-Q1");
      for (var done : threads.invokeAll(List.of(run, run))) {
        assertThat(done.get().path("reports")).hasSize(2);
      }
    }
    run(family, "2027-Q1");

    assertThat(reports(family))
        .containsExactlyInAnyOrder(
            family.of("CMS-STC") + ".2027-Q1 revision 1",
            family.of("AEWA-STC") + ".2027-Q1 revision 1");
  }

  @Test
  void missedQuartersAreCaughtUpInOrder() {
    var service = ServiceUnderTest.running(FamilyUnderTest.founded().terms());
    var family = service.family();
    family.moveTo("2027-10-11");
    for (var quarter : List.of("2027-Q1", "2027-Q2", "2027-Q3")) service.closes(quarter);

    var run = run(family, "2027-Q3");

    for (var body : List.of("CMS-STC", "AEWA-STC")) {
      var id = family.of(body);
      assertThat(run.path("results").findValuesAsText("report"))
          .containsSubsequence(id + ".2027-Q1", id + ".2027-Q2", id + ".2027-Q3");
    }
    assertThat(reports(family)).hasSize(6);
  }

  @Test
  void untilTheDueDateItWaitsAndThenSaysWhoHasNotClosed() {
    var service = ServiceUnderTest.running(FamilyUnderTest.founded().terms());
    var family = service.family();
    family.moveTo("2027-04-12");
    service.closes("2027-Q1", "CMS");
    assertThat(run(family, "2027-Q1").path("results").findValuesAsText("outcome"))
        .containsOnly("waiting");
    assertThat(reports(family)).isEmpty();

    family.moveTo("2027-05-03");
    assertThat(run(family, "2027-Q1").path("results").findValuesAsText("outcome"))
        .containsOnly("issued-provisional");
    var provisional = new ReportUnderTest(family, "/reports/" + family.of("CMS-STC") + ".2027-Q1");
    assertThat(provisional.json(1).path("provisional").asBoolean()).isTrue();
    assertThat(provisional.json(1).path("notClosed").toString()).contains(family.of("AEWA"));

    service.closes("2027-Q1", "AEWA");
    run(family, "2027-Q1");
    assertThat(provisional.view().path("revision").asInt()).isEqualTo(2);
    assertThat(provisional.view().path("provisional").asBoolean()).isFalse();
  }

  private static JsonNode run(FamilyUnderTest family, String period) {
    var request = Map.of("family", family.code(), "period", period);
    return family.reportingJob().post("/runs", request).json();
  }

  private static List<String> reports(FamilyUnderTest family) {
    var found = new ArrayList<String>();
    var path = "/reports?limit=200&family=" + family.code();
    for (var report : family.reporting(Part.CMS_SECRETARY).get(path).json().path("items")) {
      found.add(report.path("id").asText() + " revision " + report.path("revision").asInt());
    }
    return found;
  }
}

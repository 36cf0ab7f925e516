package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import org.cmsfamily.local.api.Api;
import org.junit.jupiter.api.Test;

class S32AChartInOneCallTest {

  @Test
  void aDashboardReadsTheSavingsOfItsInstrumentsServicesInOneCall() {
    var service = ServiceUnderTest.running(FamilyUnderTest.founded().terms());
    var family = service.family();
    family.moveTo("2027-04-12");
    var file =
        LedgerFile.of(service)
            .actual("Q1", "CMS", "2027-02-10", "45000.00")
            .oneTime("Q1-1", "CMS", "2027-02-10", "15000.00");
    service.imports("CMS", file).orThrow();
    service.closes("2027-Q1");
    var dashboard = appointed(family);
    var savings = "/figures?family=%s&measure=savings".formatted(family.code());

    await("the dashboard's appointment")
        .atMost(Duration.ofSeconds(30))
        .until(() -> !dashboard.get(savings).json().path("items").isEmpty());
    var figures = dashboard.get(savings).json().path("items");
    assertThat(figure(figures, family.of("CMS"), "2027-Q1").path("value").asText())
        .isEqualTo("-6000.00");
    assertThat(figure(figures, family.of("AEWA"), "2027-Q1").path("state").asText())
        .isEqualTo("final");
    var open = figure(figures, family.of("AEWA"), "2027-Q2");
    assertThat(open.path("state").asText()).isEqualTo("not-yet");
    assertThat(open.path("value").isNull()).isTrue();

    var read = dashboard.get(savings);
    assertThat(dashboard.lookUnlessChanged(savings, read.etag()).status()).isEqualTo(304);
    var csv =
        dashboard
            .api()
            .send("GET", savings, BodyPublishers.noBody(), get -> get.header("Accept", "text/csv"));
    assertThat(csv.text()).startsWith("measure,").contains("savings,").contains(",-6000.00,");
    assertThat(family.reporting(Part.EUROBATS_FINANCE).get(savings).json().path("items").isEmpty())
        .isTrue();
    assertThat(dashboard.look("/services/" + service.code() + "/quarters").status()).isEqualTo(404);
  }

  private static Desk appointed(FamilyUnderTest family) {
    var machine = family.person("machine", "dashboard");
    machine.put("actingAs", family.of("AEWA") + ":registrar");
    var id = family.enters(Part.AEWA_REGISTRAR, machine);
    family
        .registry(Part.AEWA_REGISTRAR)
        .post(
            "/appointments",
            Map.of(
                "person",
                id,
                "role",
                "dashboard",
                "holder",
                family.of("AEWA"),
                "from",
                "2027-04-12",
                "act",
                "Test"));
    var suite = FamilyUnderTest.suite();
    var api = new Api(suite.reporting(), () -> suite.clientToken("dashboard"));
    return new Desk(api, "dashboard", family, answer -> answer);
  }

  private static JsonNode figure(JsonNode figures, String instrument, String period) {
    for (var figure : figures) {
      if (figure.path("instrument").asText().equals(instrument)
          && figure.path("period").asText().equals(period)) {
        return figure;
      }
    }
    throw new AssertionError("No figure of " + instrument + " in " + period + ": " + figures);
  }
}

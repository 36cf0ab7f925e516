package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class S16TheLedgerSpeaksBackTest {

  private static final String RATES =
      """
      currency,in_force_from,per_usd,source
      EUR,2027-01-01,0.890,sample
      EUR,2027-02-01,0.990,sample
      """;

  @Test
  void moreThanTheWholeYearsBaselinePutsTheServiceUnderReviewUntilItIsExplained() {
    var service = ServiceUnderTest.running(FamilyUnderTest.founded().terms());
    service.family().moveTo("2027-02-28");
    var extract = LedgerFile.of(service).actual("1", "CMS", "2027-02-10", "200000.01");

    service.imports("CMS", extract).orThrow();

    awaitState(service, "under-review");
    var findings = findings(service);
    assertThat(findings.findValuesAsText("kind")).containsOnly("neutrality");
    assertThat(findings.findValuesAsText("state")).containsOnly("open");
    for (var finding : findings) explain(service, finding);
    awaitState(service, "active");
  }

  @Test
  void theWholeYearsBaselineToTheCentIsNoFindingAndOneCentMoreIsOneOfItsOwnDay() {
    var service = ServiceUnderTest.running(FamilyUnderTest.founded().terms());
    service.family().moveTo("2027-02-28");

    service
        .imports("CMS", LedgerFile.of(service).actual("1", "CMS", "2027-02-10", "200000.00"))
        .orThrow();
    assertThat(findings(service)).isEmpty();

    service.family().moveTo("2027-03-01");
    service
        .imports("CMS", LedgerFile.of(service).actual("2", "CMS", "2027-03-01", "0.01"))
        .orThrow();
    awaitFinding(service);
    assertThat(findings(service).findValuesAsText("raisedOn"))
        .as("none was raised by the whole baseline, however late anyone looked")
        .containsOnly("2027-03-01");
  }

  @Test
  void aFindingWhoseLineIsReversedIsOpenUntilItIsExplained() {
    var service = ServiceUnderTest.running(FamilyUnderTest.founded().terms());
    service.family().moveTo("2027-02-28");
    var extract = LedgerFile.of(service).actual("1", "CMS", "2027-02-10", "200000.01");
    var batch = service.imports("CMS", extract).orThrow().json().path("batch").asText();
    awaitState(service, "under-review");

    service
        .family()
        .reporting(Part.CMS_FINANCE)
        .post("/imports/" + batch + "/reversals", Map.of("reason", "Booked twice"));

    var findings = findings(service);
    assertThat(findings.findValuesAsText("state")).containsOnly("open");
    assertThat(service.state()).isEqualTo("under-review");
    for (var finding : findings) explain(service, finding);
    awaitState(service, "active");
    assertThat(findings(service).findValuesAsText("state")).doesNotContain("open");
  }

  @Test
  void moreOnlyThroughExchangeIsAFindingOfThatKindAndTheServiceGoesOn() {
    var service = ServiceUnderTest.running(FamilyUnderTest.founded().terms());
    service.family().moveTo("2027-02-28");
    service.loadsRates(RATES).orThrow();
    var extract =
        LedgerFile.of(service).with("1", "CMS", "key", "2027-02-10", "actual", "220000.00", "USD");

    service.imports("CMS", extract).orThrow();

    awaitFinding(service);
    assertThat(findings(service).findValuesAsText("kind")).containsOnly("exchange");
    for (var finding : findings(service)) {
      service.family().catalogKnowsFinding(finding.path("id").asText());
    }
    assertThat(service.state()).isEqualTo("active");
  }

  private static void awaitFinding(ServiceUnderTest service) {
    await("a finding").atMost(Duration.ofSeconds(10)).until(() -> !findings(service).isEmpty());
  }

  private static void explain(ServiceUnderTest service, JsonNode finding) {
    var instrument = finding.path("instrument").asText();
    var bare = instrument.substring(service.family().code().length() + 1);
    service
        .family()
        .reporting(Part.secretaryOf(bare))
        .post(
            "/findings/" + finding.path("id").asText() + "/explanations",
            Map.of("text", "Two meetings were brought forward."));
  }

  private static JsonNode findings(ServiceUnderTest service) {
    return service
        .family()
        .reporting(Part.CMS_FINANCE)
        .get("/findings?family=%s&service=%s".formatted(service.family().code(), service.code()))
        .json()
        .path("items");
  }

  private static void awaitState(ServiceUnderTest service, String state) {
    await(state).atMost(Duration.ofSeconds(10)).until(() -> service.state().equals(state));
  }
}

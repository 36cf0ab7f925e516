package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.cmsfamily.local.api.ApiResponse;
import org.junit.jupiter.api.Test;

class S23AnApprovalThatFallsAwayTest {

  @Test
  void anApprovalWhoseDecisionIsRetiredBeforeTheLastOneApprovesNothing() {
    var watch = WatchUnderTest.set();
    var proposal = submitted();
    proposal.approved("CMS");
    retired(proposal.family(), "CMS", "2026-12-15");

    proposal.approved("AEWA");

    assertThat(proposal.state()).isEqualTo("submitted");
    proposal.family().moveTo("2027-01-01");
    watch.hasLookedAtAll();
    assertThat(proposal.state()).isEqualTo("submitted");
    assertThat(answer(proposal.family()).status()).as("there is no service").isEqualTo(404);
  }

  @Test
  void aServiceWhoseApprovalFellAwayBeforeTheStartDoesNotStartAndSaysWhy() {
    var watch = WatchUnderTest.set();
    var proposal = submitted();
    var family = proposal.family();
    proposal.approved("CMS");
    proposal.approved("AEWA");
    assertThat(proposal.state()).isEqualTo("approved");
    retired(family, "AEWA", "2026-12-15");

    family.moveTo("2027-01-01");

    await("the reason")
        .atMost(Duration.ofSeconds(10))
        .until(() -> !service(family).path("heldUpBy").isEmpty());
    watch.hasLookedAtAll();
    assertThat(service(family).path("state").asText()).isEqualTo("approved");
    assertThat(service(family).path("heldUpBy").toString()).contains(family.of("AEWA"));
  }

  @Test
  void underARunningServiceItIsAFindingAndTheServiceIsUnderReview() {
    var service = ServiceUnderTest.running(FamilyUnderTest.founded().terms());
    var family = service.family();
    family.moveTo("2027-04-12");

    retired(family, "AEWA", "2027-04-12");

    await("a finding")
        .atMost(Duration.ofSeconds(10))
        .until(() -> findings(service).findValuesAsText("kind").contains("decision-not-in-force"));
    assertThat(findings(service).findValuesAsText("instrument")).contains(family.of("AEWA"));
    await("under review")
        .atMost(Duration.ofSeconds(10))
        .until(() -> service.state().equals("under-review"));
  }

  private static ProposalUnderTest submitted() {
    var family = FamilyUnderTest.founded();
    var proposal = ProposalUnderTest.agreed(family.terms());
    family.moveTo("2026-12-01");
    proposal.submission("CMS").orThrow();
    proposal.submission("AEWA").orThrow();
    family.moveTo("2026-12-15");
    return proposal;
  }

  private static void retired(FamilyUnderTest family, String instrument, String on) {
    var approval = family.of(instrument) + "-APPROVAL";
    family
        .registry(Part.registrarOf(instrument))
        .post("/decisions/" + approval + "/statuses", Map.of("status", "retired", "on", on));
    family.confirms(instrument, approval);
  }

  private static JsonNode service(FamilyUnderTest family) {
    return answer(family).json();
  }

  private static ApiResponse answer(FamilyUnderTest family) {
    return family.catalog(Part.AEWA_SECRETARY).look("/services/" + family.service());
  }

  private static JsonNode findings(ServiceUnderTest service) {
    return service
        .family()
        .reporting(Part.AEWA_FINANCE)
        .get("/findings?family=%s&service=%s".formatted(service.family().code(), service.code()))
        .json()
        .path("items");
  }
}

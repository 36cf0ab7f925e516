package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.cmsfamily.acceptance.document.Exchange;
import org.cmsfamily.local.api.ApiResponse;
import org.junit.jupiter.api.Test;

/** What the state of a thing does not allow is 409 everywhere; what was so on a day stays so. */
class WrongStatesTest {

  private final Tour tour = Tour.taken();
  private final FamilyUnderTest family = tour.family();

  @Test
  void anAnsweredInvitationIsNotAnsweredAgain() {
    assertWrongState(again(family.registry(Part.AEWA_REGISTRAR), "/invitations/[^/]+/answers"));
  }

  @Test
  void aWithdrawnProposalIsNotWithdrawnAgain() {
    assertWrongState(again(family.catalog(Part.CMS_OFFICER), "/proposals/[^/]+/withdrawals"));
  }

  @Test
  void aReportThatWasNotedIsNotSubmittedAgain() {
    assertWrongState(again(family.reporting(Part.CMS_SECRETARY), "/reports/[^/]+/submissions"));
  }

  @Test
  void anAnalysisNeedsItsCodeAndItsImplications() {
    var analysis = Map.of("family", "CMS-FAMILY", "title", "x");

    var answer = family.catalog(Part.CMS_OFFICER).attempt("/analyses", analysis);

    assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    assertThat(answer.json().path("violations").findValuesAsText("pointer"))
        .contains("/code", "/implications");
  }

  @Test
  void aDecisionThatWasSupersededCountedUntilThen() {
    var own = FamilyUnderTest.founded();
    var registrar = own.registry(Part.CMS_REGISTRAR);
    var key = own.of("CMS-STC44");
    registrar.post(
        "/decisions/" + key + "/statuses",
        Map.of("status", "superseded", "on", "2026-11-02", "citation", "Record"));
    assertThat(keys(own, "2026-11-02")).as("it waits for a second word").contains(key);
    own.confirms("CMS", key);

    assertThat(keys(own, "2016-01-01")).contains(key);
    assertThat(keys(own, "2015-01-01")).doesNotContain(key);
    assertThat(keys(own, "2026-11-02")).doesNotContain(key);
  }

  @Test
  void aDayHasItsInstruments() {
    var path = "/instruments?family=" + family.code();
    var registry = family.registry(Part.CMS_REGISTRAR);

    assertThat(codes(registry.get(path + "&asOf=1985-01-01"))).containsExactly(family.of("CMS"));
    assertThat(codes(registry.get(path + "&asOf=2026-01-01"))).hasSize(3);
  }

  /** What the tour did once, done again with a key of its own. */
  private ApiResponse again(Desk desk, String path) {
    var done =
        tour.exchanges().stream()
            .filter(exchange -> exchange.answer().ok())
            .filter(exchange -> exchange.path().matches("/[a-z]+" + path))
            .findFirst()
            .orElseThrow();
    return desk.attempt(done.path().substring(done.service().length() + 1), body(done));
  }

  private static JsonNode body(Exchange done) {
    return TermsUnderTest.read(String.valueOf(done.request()));
  }

  private static void assertWrongState(ApiResponse answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
    assertThat(answer.slug()).isEqualTo("wrong-state");
  }

  private static List<String> keys(FamilyUnderTest family, String day) {
    var path =
        "/decisions?status=adopted&limit=200&family=%s&asOf=%s".formatted(family.code(), day);
    return family
        .registry(Part.CMS_REGISTRAR)
        .get(path)
        .json()
        .path("items")
        .findValuesAsText("key");
  }

  private static List<String> codes(ApiResponse answer) {
    return answer.json().path("items").valueStream().map(it -> it.path("code").asText()).toList();
  }
}

package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.cmsfamily.local.api.Api;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S17StrangersTest {

  private static final String SOMEONE = Part.CMS_REGISTRAR.user();

  private FamilyUnderTest family;
  private ServiceUnderTest service;

  @BeforeAll
  void run() {
    family = FamilyUnderTest.founded();
    service = ServiceUnderTest.running(family.terms());
    family.moveTo("2027-03-31");
    service.imports("CMS", borneByOne("CMS")).orThrow();
    service.imports("AEWA", borneByOne("AEWA")).orThrow();
  }

  private LedgerFile borneByOne(String instrument) {
    return LedgerFile.of(service)
        .with("ONE", instrument, instrument, "2027-02-10", "in-kind", "10.00", "EUR");
  }

  private ProposalUnderTest draft(String serviceCode) {
    return ProposalUnderTest.drafted(
        family
            .terms()
            .with(terms -> terms.put("serviceCode", family.service() + serviceCode))
            .with(terms -> terms.put("start", "2027-07-01")));
  }

  @Test
  void withoutATokenNobodyIsHeard() {
    assertRefusedEverywhere("");
  }

  @Test
  void aForgedTokenIsRefused() throws GeneralSecurityException {
    assertRefusedEverywhere(Tokens.unsigned(SOMEONE));
    assertRefusedEverywhere(Tokens.signedByUs(FamilyUnderTest.suite().issuer(), SOMEONE));
  }

  @Test
  void anUnknownIssuersTokenIsRefused() throws GeneralSecurityException {
    assertRefusedEverywhere(Tokens.signedByUs("http://localhost:1/realms/unknown", SOMEONE));
  }

  @Test
  void aTokenForAnotherAudienceIsRefused() {
    assertRefusedEverywhere(Tokens.ofClient("cms-family", "admin-cli", SOMEONE));
  }

  @Test
  void anExpiredTokenIsRefused() {
    var brief = Tokens.ofClient("cms-family", "skein-brief", SOMEONE);

    for (var address : services()) {
      await(address.toString())
          .pollInterval(Duration.ofMillis(200))
          .atMost(Duration.ofSeconds(30))
          .until(() -> new Api(address, () -> brief).tryGet("/acts").status() == 401);
    }
  }

  @Test
  void theSameSubjectOfAnotherTrustedIssuerIsAnotherLogin() {
    var registry = FamilyUnderTest.suite().registry();
    var same = Tokens.ofClient("partner", "skein-same-subject", "partner-001");

    var me = new Api(registry, () -> same).get("/me").json();

    assertThat(me.path("person").isNull()).as(me.toString()).isTrue();
    assertThat(me.path("capacities")).isEmpty();
    assertThat(family.registry(Part.CMS_REGISTRAR).get("/me").json().path("capacities"))
        .isNotEmpty();
  }

  @Test
  void aDraftDoesNotExistForTheOtherInstrument() {
    var draft = draft("-draft");

    assertThat(family.catalog(Part.AEWA_FINANCE).look(draft.path()).status()).isEqualTo(404);
    assertThat(family.catalog(Part.CMS_FINANCE).look(draft.path()).status()).isEqualTo(200);
    assertThat(family.catalog(Part.STRANGER).look(draft.path()).status()).isEqualTo(404);
  }

  @Test
  void aLineBorneByCmsAloneDoesNotExistForAewa() {
    var line = service.entries(Part.CMS_FINANCE, "").path(0).path("id").asText();

    assertThat(family.reporting(Part.AEWA_FINANCE).look("/entries/" + line).status())
        .isEqualTo(404);
    assertThat(service.entries(Part.AEWA_FINANCE, "").findValuesAsText("id"))
        .isNotEmpty()
        .doesNotContain(line);
  }

  @Test
  void aCommitteeMemberSeesWhatWasSubmittedAndNoDraft() {
    var draft = draft("-for-members");
    assertThat(family.catalog(Part.CMS_MEMBER).look(draft.path()).status()).isEqualTo(404);

    var own = FamilyUnderTest.founded();
    var proposal = ProposalUnderTest.agreed(own.terms());
    assertThat(own.catalog(Part.CMS_MEMBER).look(proposal.path()).status()).isEqualTo(404);
    own.moveTo("2026-12-01");
    proposal.submission("CMS").orThrow();

    assertThat(own.catalog(Part.CMS_MEMBER).look(proposal.path()).status()).isEqualTo(200);
    assertThat(own.catalog(Part.AEWA_MEMBER).look(proposal.path()).status()).isEqualTo(404);
  }

  @Test
  void anAuditorOfBothReadsBothAndWritesNothing() {
    var draft = draft("-audited");
    assertThat(family.catalog(Part.AUDITOR).look(draft.path()).status()).isEqualTo(200);
    assertThat(service.entries(Part.AUDITOR, "").findValuesAsText("paidBy"))
        .contains(family.of("CMS"), family.of("AEWA"));

    var comment = draft.attempt(Part.AUDITOR, "/comments", Map.of("text", "No"));
    assertThat(comment.status()).isEqualTo(403);
    var close = "/services/" + service.code() + "/quarters/2027-Q1/closings";
    assertThat(family.reporting(Part.AUDITOR).attempt(close, Map.of()).status()).isEqualTo(403);
    assertThat(family.registry(Part.AUDITOR).attempt("/decisions", Map.of()).status())
        .isEqualTo(403);
  }

  private static List<URI> services() {
    var suite = FamilyUnderTest.suite();
    return List.of(suite.registry(), suite.catalog(), suite.reporting());
  }

  private static void assertRefusedEverywhere(String token) {
    for (var address : services()) {
      var answer = new Api(address, () -> token).tryGet("/acts");
      assertThat(answer.status()).as(address.toString()).isEqualTo(401);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .as(address.toString())
          .startsWith("application/problem+json");
    }
  }
}

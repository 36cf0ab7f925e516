package org.cmsfamily.catalog.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.cmsfamily.catalog.testfamily.Client;
import org.cmsfamily.catalog.testfamily.TestFamily;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A budget line holds for one use. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class EncumbranceTest {
  private static final String BREACHES = "verdicts.find{it.safeguard=='NoAdditionalCost'}.breaches";
  private static final String LINES = "/budget-lines?family=@FAMILY&year=2027&instrument=@CMS";

  @Inject Logins logins;
  @Inject EntityManager entities;

  private TestFamily family;
  private Walk walk;
  private Client cms;

  @BeforeEach
  void found() {
    family = TestFamily.found(logins, entities);
    walk = new Walk(family).withAnalysis();
    cms = walk.cms();
  }

  private String terms(String code, String recurring) {
    return family
        .terms()
        .replace(family.text("\"~conference\""), family.text("\"~" + code + "\""))
        .replace("\"15000.00\"", "\"0.00\"")
        .replace("\"180000.00\"", "\"" + recurring + "\"");
  }

  /** Terms that count no more than what is left of the lines. */
  private String small(String code) {
    return terms(code, "20000.00")
        .replace("\"120000.00\"", "\"12000.00\"")
        .replace("\"80000.00\"", "\"8000.00\"");
  }

  private ValidatableResponse screened(String terms) {
    return walk.cmsOfficer()
        .post("/screenings", "{\"family\":\"@FAMILY\",\"terms\":%s}".formatted(terms))
        .statusCode(200);
  }

  @Test
  void whatSubmittedTermsHoldOthersCannotCountUntilTheyAreTakenBack() {
    var id = walk.submitted(terms("conference", "180000.00"));
    screened(terms("documents", "180000.00"))
        .body(
            BREACHES + ".amount.amount",
            contains("64000.00", "64000.00", "64000.00", "96000.00", "96000.00", "96000.00"))
        .body(BREACHES + ".message", everyItem(containsString(family.text("~conference"))));
    screened(small("documents")).body(BREACHES, empty());

    cms.get("/proposals/" + id).body("versions[0].screening.passed", equalTo(true));
    cms.post("/proposals/" + id + "/withdrawals", "{\"reason\":\"Another one\"}").statusCode(201);
    screened(terms("documents", "180000.00")).body(BREACHES, empty());
  }

  @Test
  void ofTwoSubmissionsAtOnceOnOneLineOneWins() {
    var first = walk.agreed(terms("conference", "180000.00"));
    var second = walk.agreed(terms("documents", "180000.00"));
    family.aewaMopGrants().itIs("2026-12-01").settle();

    var answers =
        List.of(first, second).stream()
            .map(id -> CompletableFuture.supplyAsync(() -> submit(id)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).containsExactlyInAnyOrder(201, 422);
  }

  private int submit(String id) {
    return cms.post("/proposals/" + id + "/submissions", Walk.before("CMS-STC"))
        .extract()
        .statusCode();
  }

  @Test
  void aLineSaysWhatIsAdoptedHeldByWhichTermsAndFree() {
    var id = walk.submitted(terms("conference", "180000.00"));
    cms.get(LINES)
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].adopted.amount", equalTo("120000.00"))
        .body("items[0].held.amount", equalTo("108000.00"))
        .body("items[0].heldBy.proposal", contains(id))
        .body("items[0].heldBy.serviceCode", contains(family.text("~conference")))
        .body("items[0].free.amount", equalTo("12000.00"));
    walk.aewa().get(LINES).body("items[0].free.amount", equalTo("12000.00"));
    new Client(family, "stranger")
        .get(LINES)
        .statusCode(200)
        .body("items[0].adopted.amount", equalTo("120000.00"))
        .body("items[0].held", equalTo(null))
        .body("items[0].free", equalTo(null))
        .body("items[0].heldBy", equalTo(null));
    cms.get("/budget-lines").statusCode(400).body("violations.pointer", hasItem("?family"));
    cms.get("/budget-lines?family=@FAMILY&limit=2").body("items", hasSize(2));
  }

  @Test
  void aServiceSaysWhatOthersHoldOfItsLines() {
    var first = walk.submitted(terms("conference", "100000.00"));
    walk.approveByBoth(first);
    var second = walk.agreed(small("documents"));
    cms.post("/proposals/" + second + "/submissions", Walk.before("CMS-STC")).statusCode(201);
    var held = "costPlan.heldByOthers['%s'].2027".formatted(family.text("@CMS"));
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> cms.get("/services/~conference").body(held, equalTo("12000.00")));

    cms.post("/proposals/" + second + "/withdrawals", "{\"reason\":\"No\"}").statusCode(201);
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () -> cms.get("/services/~conference").body("costPlan.heldByOthers", equalTo(null)));
  }
}

package org.cmsfamily.catalog.proposal;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import org.cmsfamily.catalog.testfamily.Client;
import org.cmsfamily.catalog.testfamily.TestFamily;

/** The way of a proposal of CMS and AEWA over HTTP, each step taken by whoever may. */
record Walk(TestFamily family) {

  private static final String CONTEXT = "{\"type\":\"context\"}";

  Client cmsOfficer() {
    return new Client(family, "cms-po");
  }

  Client cms() {
    return new Client(family, "cms-es");
  }

  Client aewa() {
    return new Client(family, "aewa-es");
  }

  Client adviser() {
    return new Client(family, "adviser");
  }

  Walk withAnalysis() {
    cmsOfficer()
        .post(
            "/analyses",
            """
            {"family":"@FAMILY","code":"~analysis","title":"Implications",
             "author":"Institute for European Studies","implications":[
             {"dimension":"operational","areas":["*"],"instruments":["*"],"direction":"advantage",
              "score":null,"statement":"Produces efficiencies","source":"StC44"}]}""")
        .statusCode(201);
    return this;
  }

  String opened() {
    return opened(family.terms());
  }

  String opened(String terms) {
    return cmsOfficer()
        .post("/proposals", "{\"family\":\"@FAMILY\",\"terms\":%s}".formatted(terms))
        .statusCode(201)
        .extract()
        .path("id");
  }

  String consulted() {
    return consulted(family.terms());
  }

  String consulted(String terms) {
    var id = opened(terms);
    cmsOfficer().post("/proposals/" + id + "/consultation", "{}").statusCode(200);
    return id;
  }

  String fingerprint(String id) {
    return cms().get("/proposals/" + id).extract().path("fingerprint");
  }

  String agreed() {
    return agreed(family.terms());
  }

  String agreed(String terms) {
    var id = consulted(terms);
    adviser()
        .post(
            "/proposals/" + id + "/advice",
            "{\"version\":1,\"opinion\":\"favourable\",\"text\":\"Good\"}")
        .statusCode(201);
    var body = "{\"fingerprint\":\"%s\"}".formatted(fingerprint(id));
    cms().post("/proposals/" + id + "/signatures", body).statusCode(201);
    aewa()
        .post("/proposals/" + id + "/signatures", body)
        .statusCode(201)
        .body("state", equalTo("agreed"));
    return id;
  }

  String submitted() {
    return submitted(family.terms());
  }

  String submitted(String terms) {
    var id = agreed(terms);
    family.aewaMopGrants().itIs("2026-12-01").settle();
    cms()
        .post("/proposals/" + id + "/submissions", before("CMS-STC"))
        .statusCode(201)
        .body("state", equalTo("submitted"));
    aewa().post("/proposals/" + id + "/submissions", before("AEWA-STC")).statusCode(201);
    return id;
  }

  /** Both committees decide on 15 December 2026, whatever their registrars record of it. */
  void decideOnTheFifteenth() {
    family
        .decides("CMS-YES", "CMS", "CMS-STC", "2026-12-15", "adopted", CONTEXT)
        .decides("AEWA-YES", "AEWA", "AEWA-STC", "2026-12-15", "adopted", CONTEXT)
        .itIs("2026-12-15")
        .settle();
  }

  void approveByBoth(String id) {
    decideOnTheFifteenth();
    new Client(family, "cms-registrar")
        .post("/proposals/" + id + "/approvals", approval("CMS-YES", "approved"))
        .statusCode(201)
        .body("state", equalTo("submitted"));
    new Client(family, "aewa-registrar")
        .post("/proposals/" + id + "/approvals", approval("AEWA-YES", "approved"))
        .statusCode(201)
        .body("state", equalTo("approved"));
  }

  /** CMS's committee approves, AEWA's on a condition before the start. */
  void approveOnCondition(String id) {
    decideOnTheFifteenth();
    new Client(family, "cms-registrar")
        .post("/proposals/" + id + "/approvals", approval("CMS-YES", "approved"))
        .statusCode(201);
    new Client(family, "aewa-registrar")
        .post(
            "/proposals/" + id + "/approvals",
            """
            {"decision":"@AEWA-YES","outcome":"approved-with-conditions",
             "conditions":[{"text":"The roster is signed","kind":"before-start"}]}""")
        .statusCode(201)
        .body("state", equalTo("approved"));
  }

  Client registrar(String instrument) {
    return new Client(family, instrument.toLowerCase(Locale.ROOT) + "-registrar");
  }

  /** A service of CMS and AEWA on its first day, 1 January 2027. */
  Walk running() {
    approveByBoth(submitted());
    family.itIs("2027-01-01").settle();
    untilTheServiceIs("active");
    return this;
  }

  /** An instrument's registrar records what a decision of its own body resolved on the service. */
  ValidatableResponse resolves(String instrument, String kind, String decision, String on) {
    return registrar(instrument)
        .post(
            "/services/~conference/resolutions",
            """
            {"kind":"%s","decision":"@%s","on":"%s","text":"All is settled"}"""
                .formatted(kind, decision, on));
  }

  /** An instrument's registrar retires a decision. */
  void retire(String key, String instrument) {
    var body = key.endsWith("BUDGET") ? "CMS-COP" : instrument + "-STC";
    family.decides(key, instrument, body, "2026-12-15", "retired", CONTEXT).settle();
  }

  /** Waits until CMS's Executive Secretary reads so of the service. */
  void eventually(Consumer<ValidatableResponse> says) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> says.accept(cms().get("/services/~conference").statusCode(200)));
  }

  /** Waits until everyone sees the service in a state. */
  void untilTheServiceIs(String state) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                new Client(family, "stranger")
                    .get("/services/~conference")
                    .statusCode(200)
                    .body("state", equalTo(state)));
  }

  /** The body of a submission to a committee. */
  static String before(String body) {
    return "{\"body\":\"@%1$s\",\"meeting\":\"@%1$s-EX\"}".formatted(body);
  }

  /** The body of an approval without conditions. */
  static String approval(String decision, String outcome) {
    return "{\"decision\":\"@%s\",\"outcome\":\"%s\"}".formatted(decision, outcome);
  }
}

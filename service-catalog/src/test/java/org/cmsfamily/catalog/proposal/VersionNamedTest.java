package org.cmsfamily.catalog.proposal;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.cmsfamily.catalog.testfamily.Client;
import org.cmsfamily.catalog.testfamily.TestFamily;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever names the version that was read does nothing to what it has become since. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class VersionNamedTest {

  @Inject Logins logins;
  @Inject EntityManager entities;

  private TestFamily family;
  private Walk walk;

  @BeforeEach
  void found() {
    family = TestFamily.found(logins, entities);
    walk = new Walk(family).withAnalysis();
  }

  @Test
  void newTermsAreNotPutOverThoseOfSomebodyElse() {
    var id = walk.consulted();
    var path = "/proposals/" + id + "/versions";
    var read = tag(id);
    walk.cmsOfficer().postOn(read, path, costing("14000.00")).statusCode(201);
    refused(walk.cms().postOn(read, path, costing("13000.00")));
    walk.cms().get("/proposals/" + id).body("versions", hasSize(2));
    walk.cms().postOn(tag(id), path, costing("13000.00")).statusCode(201);
    new Client(family, "stranger").postOn(read, path, costing("12000.00")).statusCode(403);
    walk.cms().post(path, costing("12000.00")).statusCode(201);
  }

  @Test
  void termsAreSubmittedAndApprovedAsTheyWereRead() {
    var id = walk.agreed();
    family.aewaMopGrants().itIs("2026-12-01").settle();
    var submissions = "/proposals/" + id + "/submissions";
    var agreed = tag(id);
    walk.cms().postOn(agreed, submissions, Walk.before("CMS-STC")).statusCode(201);
    refused(walk.aewa().postOn(agreed, submissions, Walk.before("AEWA-STC")));
    walk.aewa().postOn(tag(id), submissions, Walk.before("AEWA-STC")).statusCode(201);
    walk.decideOnTheFifteenth();
    var approvals = "/proposals/" + id + "/approvals";
    refused(walk.registrar("CMS").postOn(agreed, approvals, Walk.approval("CMS-YES", "approved")));
    walk.registrar("CMS")
        .postOn(tag(id), approvals, Walk.approval("CMS-YES", "approved"))
        .statusCode(201);
  }

  private String costing(String amount) {
    var terms = family.terms().replace("\"2027\": \"15000.00\"", "\"2027\": \"" + amount + "\"");
    return "{\"terms\":%s}".formatted(terms);
  }

  private String tag(String id) {
    return walk.cms().get("/proposals/" + id).extract().header("ETag");
  }

  private static void refused(ValidatableResponse answer) {
    answer.statusCode(412).body("type", equalTo("/problems/precondition-failed"));
  }
}

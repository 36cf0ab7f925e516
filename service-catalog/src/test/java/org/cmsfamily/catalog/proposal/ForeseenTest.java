package org.cmsfamily.catalog.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.cmsfamily.catalog.testfamily.Client;
import org.cmsfamily.catalog.testfamily.TestFamily;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was foreseen of a service stands beside what came of it. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class ForeseenTest {
  @Inject Logins logins;
  @Inject EntityManager entities;

  private TestFamily family;
  private Walk walk;

  @BeforeEach
  void found() {
    family = TestFamily.found(logins, entities);
    walk = new Walk(family).withAnalysis();
  }

  private void finding(String id, String kind, String year, String text) {
    family.publish(
        "reporting.findings",
        "~" + id,
        """
        {"id":"~%s","family":"@FAMILY","service":"~conference","quarter":null,"year":%s,"kind":"%s",
         "instrument":"@AEWA","state":"explained","text":"%s","amount":null}"""
            .formatted(id, year, kind, text));
  }

  @Test
  void commitmentsAndCostsStandBesideWhatReportingFoundAndOnlyItsParticipantsReadThat() {
    walk.running();
    finding(
        "conference.indicator-off-target.@AEWA.documents-on-time",
        "indicator-off-target",
        "null",
        "documents-on-time was 70 in 2027-Q1");
    finding("conference.exchange.@AEWA.2027", "exchange", "2027", "By exchange");
    finding("conference.review-due.@AEWA", "review-due", "null", "The review is due");
    family.settle();

    var late = "commitments.find { it.code == 'documents-on-time' }";
    var costs =
        "costs.find { it.year == 2027 && it.instrument == '%s' }".formatted(family.text("@AEWA"));
    walk.cms()
        .get("/services/~conference/foreseen")
        .statusCode(200)
        .body("state", equalTo("active"))
        .body("implications", hasSize(2))
        .body("implications[0].advantages.statement", contains("Produces efficiencies"))
        .body(late + ".target", equalTo("95"))
        .body(late + ".found.text", contains("documents-on-time was 70 in 2027-Q1"))
        .body(costs + ".recurring.amount", equalTo("72000.00"))
        .body(costs + ".found.kind", contains("exchange"))
        .body("otherFindings.kind", contains("review-due"));
    new Client(family, "stranger")
        .get("/services/~conference/foreseen")
        .statusCode(200)
        .body(late + ".target", equalTo("95"))
        .body(late + ".found", empty())
        .body("otherFindings", empty());
  }
}

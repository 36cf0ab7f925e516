package org.cmsfamily.catalog.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.cmsfamily.catalog.testfamily.TestFamily;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Terms for which a line must rise go before the body that is competent for the budget, too. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class BudgetSubjectTest {
  private static final String BUDGET =
      """
      {"body":"@%1$s","meeting":"@%1$s-EX","subject":"budget"}\
      """;

  @Inject Logins logins;
  @Inject EntityManager entities;

  private TestFamily family;
  private Walk walk;

  @BeforeEach
  void found() {
    family = TestFamily.found(logins, entities);
    walk = new Walk(family).withAnalysis();
    family
        .publish(
            "registry.meetings",
            "@CMS-COP-EX",
            """
            {"code":"@CMS-COP-EX","family":"@FAMILY","instrument":"@CMS","body":"@CMS-COP",
             "ordinal":"EX1","label":null,"mode":"written procedure (silence)",
             "start":"2026-12-01","end":"2026-12-15","city":null,"country":null,
             "demonstration":false}\
            """)
        .settle();
  }

  /** CMS counts 125,000 of its line in 2027, which provides 120,000. */
  private String rising() {
    return family
        .terms()
        .replaceFirst("\"2027\": *\"120000.00\",", "\"2027\": \"125000.00\",")
        .replaceFirst("(\"line\": *\"CS-10\",)", "$1 \"rise\": {\"2027\": \"5000.00\"},");
  }

  private String submitted() {
    var id = walk.submitted(rising());
    var submissions = "/proposals/" + id + "/submissions";
    walk.cms()
        .post(submissions, BUDGET.formatted("CMS-STC"))
        .statusCode(422)
        .body("violations.rule", hasItem("competence"));
    walk.aewa()
        .post(submissions, BUDGET.formatted("AEWA-STC"))
        .statusCode(422)
        .body("violations.rule", contains("subject"));
    walk.cms().post(submissions, BUDGET.formatted("CMS-COP")).statusCode(201);
    return id;
  }

  private String approvals(String id) {
    walk.decideOnTheFifteenth();
    family
        .decides("CMS-RISE", "CMS", "CMS-COP", "2026-12-15", "adopted", "{\"type\":\"context\"}")
        .settle();
    return "/proposals/" + id + "/approvals";
  }

  @Test
  void areApprovedOnceThatBodyToo() {
    var id = submitted();
    walk.cms()
        .get("/proposals/" + id)
        .body("submissions.subject", hasItems("common-services", "budget"));
    var approvals = approvals(id);
    walk.registrar("CMS")
        .post(approvals, Walk.approval("CMS-YES", "approved"))
        .body("state", equalTo("submitted"));
    walk.registrar("AEWA")
        .post(approvals, Walk.approval("AEWA-YES", "approved"))
        .statusCode(201)
        .body("state", equalTo("submitted"));
    walk.registrar("CMS")
        .post(approvals, Walk.approval("CMS-RISE", "approved"))
        .statusCode(201)
        .body("state", equalTo("approved"));
    walk.cms()
        .get("/services/~conference")
        .body("costPlan.baseline." + family.text("'@CMS'") + ".'2027'", equalTo("120000.00"));
  }
}

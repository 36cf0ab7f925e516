package org.cmsfamily.catalog.proposal;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.cmsfamily.catalog.testfamily.TestFamily;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A year that is taken subject to the next budget: on its first day there is one that carries it.
 */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class NextBudgetTest {

  @Inject Logins logins;
  @Inject EntityManager entities;

  private TestFamily family;
  private Walk walk;

  @BeforeEach
  void found() {
    family = TestFamily.found(logins, entities);
    walk = new Walk(family).withAnalysis();
    walk.approveByBoth(walk.submitted(until2030()));
    family.itIs("2027-01-01").settle();
    walk.untilTheServiceIs("active");
  }

  private String until2030() {
    var terms = Json.read(family.terms(), ObjectNode.class).put("end", "2030-12-31");
    var plan = terms.withObject("costPlan");
    plan.withObject("recurring").put("2030", "180000.00");
    for (var code : new String[] {"@CMS", "@AEWA"}) {
      plan.withObject("subjectToNextBudget").putArray(family.text(code)).add(2030);
      var line = (ObjectNode) plan.withObject("baseline").withArray(family.text(code)).get(0);
      line.withObject("years").put("2030", code.equals("@CMS") ? "120000.00" : "80000.00");
    }
    return terms.toString();
  }

  private void adoptsBudgetOf2030(String instrument, String line, String amount) {
    family.publish(
        "registry.budgets",
        "@%s-NEXT".formatted(instrument),
        """
        {"code":"@%1$s-NEXT","family":"@FAMILY","instrument":"@%1$s","period":"2030","currency":"EUR",
         "programmeSupportCost":"included","adoptedBy":"@%1$s-BUDGET","adopted":true,"demonstration":false,
         "lines":[{"code":"%2$s","names":{"en":"Conference services"},"amounts":{"2030":"%3$s"}}]}"""
            .formatted(instrument, line, amount));
    family.settle();
  }

  private void untilOpenOf(String... instruments) {
    var codes = new String[instruments.length];
    for (int index = 0; index < codes.length; index++) {
      codes[index] = family.text(instruments[index]);
    }
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                walk.cms()
                    .get("/services/~conference")
                    .body(
                        "notInForce.findAll{it.kind=='pending-budget'}.instrument",
                        contains(codes)));
  }

  @Test
  void onItsFirstDayAYearWithoutABudgetIsTold() {
    family.itIs("2030-01-01").settle();
    untilOpenOf("@AEWA", "@CMS");
    adoptsBudgetOf2030("AEWA", "AE-07", "80000.00");
    untilOpenOf("@CMS");
    adoptsBudgetOf2030("CMS", "CS-10", "107999.99");
    walk.cms().get("/services/~conference").body("notInForce.size()", equalTo(1));
  }

  @Test
  void aBudgetThatCarriesTheYearIsItsBaselineAndIsHeld() {
    adoptsBudgetOf2030("CMS", "CS-10", "120000.00");
    adoptsBudgetOf2030("AEWA", "AE-07", "80000.00");
    family.itIs("2030-01-01").settle();
    var baseline = "costPlan.baseline['%s'].2030".formatted(family.text("@CMS"));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                walk.cms()
                    .get("/services/~conference")
                    .body(baseline, equalTo("120000.00"))
                    .body("notInForce", equalTo(null)));
    walk.cms()
        .get("/budget-lines?family=@FAMILY&year=2030&instrument=@CMS")
        .body("items[0].held.amount", equalTo("108000.00"));
  }
}

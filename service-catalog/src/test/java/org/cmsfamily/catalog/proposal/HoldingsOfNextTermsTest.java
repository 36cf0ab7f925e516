package org.cmsfamily.catalog.proposal;

import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.cmsfamily.catalog.testfamily.TestFamily;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Terms by which a service goes on hold what they replace, and what was held before stays. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class HoldingsOfNextTermsTest {
  @Inject Logins logins;
  @Inject EntityManager entities;

  private TestFamily family;
  private Walk walk;
  private Renewal renewal;

  @BeforeEach
  void found() {
    family = TestFamily.found(logins, entities);
    walk = new Walk(family).withAnalysis();
    renewal = new Renewal(walk, family);
  }

  private void held(String instrument, int year, String held, String free) {
    walk.registrar(instrument)
        .get("/budget-lines?family=@FAMILY&year=" + year + "&instrument=@" + instrument)
        .body("items[0].held.amount", equalTo(held))
        .body("items[0].free.amount", equalTo(free));
  }

  private void untilItRunsByTheNextTerms() {
    walk.eventually(
        it ->
            it.body("participants[0].instrument", equalTo(family.text("@CMS")))
                .body("nextTerms", equalTo(null)));
  }

  @Test
  void theYearsBeforeStayHeldByTheFormerTerms() {
    walk.running();
    renewal.approvedByBoth();
    held("CMS", 2027, "117000.00", "3000.00");
    held("CMS", 2028, "108000.00", "12000.00");

    family.itIs("2028-01-01").settle();
    untilItRunsByTheNextTerms();
    held("CMS", 2027, "117000.00", "3000.00");
    held("AEWA", 2027, "78000.00", "2000.00");
    held("CMS", 2028, "108000.00", "12000.00");
    held("AEWA", 2029, "72000.00", "8000.00");
  }

  @Test
  void ofAYearThatEachRunsForInPartEachHoldsItsPart() {
    var former = renewal.plain().put("end", "2028-06-30").put("reviewDate", "2028-05-15");
    former.withObject("costPlan").withObject("recurring").put("2028", "90000.00").remove("2029");
    walk.approveByBoth(walk.submitted(former.toString()));
    family.itIs("2027-01-01").settle();
    walk.untilTheServiceIs("active");
    held("CMS", 2028, "54000.00", "66000.00");

    var next = renewal.plain().put("start", "2028-07-01").put("reviewDate", "2029-09-15");
    next.withObject("costPlan").withObject("recurring").put("2028", "90000.00").remove("2027");
    ((ArrayNode) next.path("activities")).add("a joint roster");
    var id = renewal.continuing(next.toString(), "CMS", "AEWA");
    renewal.submitted(id, "CMS-STC", "2027-03-05").submitted(id, "AEWA-STC", "2027-03-05");
    held("CMS", 2028, "108000.00", "12000.00");
    renewal
        .approved(id, "CMS-STC", "CMS-ON", "2027-03-05")
        .approved(id, "AEWA-STC", "AEWA-ON", "2027-03-05");
    held("CMS", 2028, "108000.00", "12000.00");

    family.itIs("2028-07-01").settle();
    untilItRunsByTheNextTerms();
    held("CMS", 2027, "108000.00", "12000.00");
    held("CMS", 2028, "108000.00", "12000.00");
    held("AEWA", 2028, "72000.00", "8000.00");
    held("CMS", 2029, "108000.00", "12000.00");
  }

  @Test
  void onceTheRestOfACoalitionAccedeTheirTermsHoldTheirOwn() {
    family.joinedBy("EUROBATS").budgets("EUROBATS", "EB-01", 40).settle();
    family.aewaMopGrants().settle();
    var id = renewal.proposed(withCoalition(), "CMS", "AEWA", "EUROBATS");
    family.itIs("2026-12-01").settle();
    for (var body : List.of("CMS-STC", "AEWA-STC", "EUROBATS-MOP")) {
      renewal.submitted(id, body, "2027-02-15");
    }
    renewal
        .approved(id, "CMS-STC", "CMS-YES", "2026-12-15")
        .approved(id, "EUROBATS-MOP", "EUROBATS-YES", "2026-12-15");
    family.itIs("2027-01-01").settle();
    walk.untilTheServiceIs("active");
    held("CMS", 2028, "120000.00", "0.00");
    renewal.approved(id, "AEWA-STC", "AEWA-LATER", "2027-03-01");

    family.itIs("2028-01-01").settle();
    walk.eventually(it -> it.body("participants.size()", equalTo(3)));
    held("CMS", 2027, "120000.00", "0.00");
    held("CMS", 2028, "90000.00", "30000.00");
    held("AEWA", 2028, "54000.00", "26000.00");
    held("EUROBATS", 2029, "36000.00", "4000.00");
  }

  /** CMS and EUROBATS may begin, with 80 and 20 per cent of 150,000. */
  private String withCoalition() {
    ObjectNode terms = Json.read(Accession.of(family), ObjectNode.class).deepCopy();
    terms.put("start", "2027-01-01");
    var plan = terms.withObject("costPlan");
    plan.withObject("recurring").put("2027", "180000.00");
    ((ObjectNode) plan.withObject("baseline").withArray(family.text("@EUROBATS")).get(0))
        .withObject("years")
        .put("2027", "40000.00");
    ObjectNode own = plan.deepCopy();
    own.withObject("baseline").remove(family.text("@AEWA"));
    for (var year : List.of("2027", "2028", "2029")) {
      own.withObject("recurring").put(year, "150000.00");
    }
    own.withObject("key")
        .putObject("percent")
        .put(family.text("@CMS"), "80")
        .put(family.text("@EUROBATS"), "20");
    var coalition = terms.putObject("coalition");
    coalition.putArray("participants").add(family.text("@CMS")).add(family.text("@EUROBATS"));
    coalition.set("costPlan", own);
    return terms.toString();
  }
}

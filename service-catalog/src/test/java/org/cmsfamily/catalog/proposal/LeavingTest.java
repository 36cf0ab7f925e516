package org.cmsfamily.catalog.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
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

/** An instrument leaves by its own body's decision, and comes back by no other. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class LeavingTest {
  private static final String SERVICE = "/services/~conference";
  private static final String CONTEXT = "{\"type\":\"context\"}";

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

  private String members(String instrument) {
    return "participants.findAll{it.instrument=='%s'}".formatted(family.text(instrument));
  }

  /** AEWA's committee decides on a day, and it is recorded, that AEWA's last day is another. */
  private void aewaLeaves(String decidedOn, String last) {
    family
        .decides("AEWA-OUT", "AEWA", "AEWA-STC", decidedOn, "adopted", CONTEXT)
        .itIs(decidedOn)
        .settle();
    walk.resolves("AEWA", "withdraw", "AEWA-OUT", last).statusCode(201);
  }

  private void held(String instrument, int year, String amount) {
    walk.registrar(instrument)
        .get("/budget-lines?family=@FAMILY&year=" + year + "&instrument=@" + instrument)
        .body("items[0].held.amount", equalTo(amount));
  }

  @Test
  void nextTermsThatItsBodyApprovedBeforeItDecidedToLeaveDoNotBringItBack() {
    walk.running();
    renewal.approvedByBoth();
    aewaLeaves("2027-04-01", "2027-12-31");
    held("AEWA", 2028, "0.00");

    family.itIs("2028-01-01").settle();
    walk.untilTheServiceIs("closed");
    walk.cms()
        .get(SERVICE)
        .body("endsOn", equalTo("2027-12-31"))
        .body(members("@AEWA") + ".to", contains("2028-01-01"));
  }

  @Test
  void theApprovalThatItOnceGaveIsNotTakenOverIntoTheTermsByWhichAnotherAccedes() {
    family.joinedBy("EUROBATS").budgets("EUROBATS", "EB-01", 40).settle();
    walk.running();
    var id = renewal.continuing(Accession.of(family), "CMS", "AEWA", "EUROBATS");
    renewal.submitted(id, "EUROBATS-MOP", "2027-03-05");
    aewaLeaves("2027-02-01", "2027-12-31");
    renewal.approved(id, "EUROBATS-MOP", "EUROBATS-YES", "2027-03-05");
    held("AEWA", 2028, "0.00");

    family.itIs("2028-01-01").settle();
    walk.eventually(it -> it.body("proposal", equalTo(id)));
    walk.cms()
        .get(SERVICE)
        .body(members("@AEWA") + ".to", contains("2028-01-01"))
        .body(members("@EUROBATS"), hasSize(1))
        .body("state", equalTo("active"));
    held("AEWA", 2028, "0.00");
    walk.eventually(
        it ->
            it.body(
                "notInForce.findAll{it.kind=='screening'}.instrument",
                hasItem(family.text("@CMS"))));
  }

  @Test
  void itsBodysLaterApprovalOfTheNextTermsBringsItBack() {
    walk.running();
    aewaLeaves("2027-02-01", "2027-12-31");
    renewal.approvedByBoth();

    family.itIs("2028-01-01").settle();
    walk.eventually(it -> it.body("nextTerms", equalTo(null)));
    walk.cms()
        .get(SERVICE)
        .body("state", equalTo("active"))
        .body(members("@AEWA") + ".to", hasItem(equalTo(null)));
    held("AEWA", 2028, "72000.00");
  }

  @Test
  void aWithdrawalWhoseDecisionFallsBeforeTheLastDayFallsAway() {
    walk.running();
    aewaLeaves("2027-02-01", "2027-12-31");
    held("AEWA", 2028, "0.00");

    family.decides("AEWA-OUT", "AEWA", "AEWA-STC", "2027-02-01", "retired", CONTEXT).settle();
    walk.eventually(it -> it.body(members("@AEWA") + ".to", contains(equalTo(null))));
    held("AEWA", 2027, "78000.00");
    held("AEWA", 2028, "72000.00");
    walk.cms().get(SERVICE).body("notInForce", equalTo(null));
    family.itIs("2028-01-01").settle();
    walk.untilTheServiceIs("active");

    family.decides("AEWA-OUT2", "AEWA", "AEWA-STC", "2028-01-01", "adopted", CONTEXT).settle();
    walk.resolves("AEWA", "withdraw", "AEWA-OUT2", "2028-12-31").statusCode(201);
    family.itIs("2029-01-01").settle();
    walk.untilTheServiceIs("closed");
    family.decides("AEWA-OUT2", "AEWA", "AEWA-STC", "2028-01-01", "retired", CONTEXT).settle();
    walk.cms()
        .get(SERVICE)
        .body("state", equalTo("closed"))
        .body("acts.name", not(hasItem("record-resolution")));
  }

  @Test
  void whatOthersHoldMeanwhileOfItsLinesIsSaid() {
    walk.running();
    aewaLeaves("2027-02-01", "2027-12-31");
    var other = renewal.beside(documents());
    renewal.submitted(other, "AEWA-STC", "2027-03-05");
    held("AEWA", 2028, "48000.00");

    family.decides("AEWA-OUT", "AEWA", "AEWA-STC", "2027-02-01", "retired", CONTEXT).settle();
    walk.eventually(
        it ->
            it.body(
                "notInForce.findAll{it.kind=='budget'}.instrument",
                contains(family.text("@AEWA"))));
    held("AEWA", 2028, "80000.00");
  }

  /** Terms of another service that take most of AEWA's line from 2028 on. */
  private String documents() {
    var terms = renewal.plain().put("serviceCode", family.text("~documents"));
    var plan = terms.withObject("costPlan");
    plan.withObject("recurring")
        .put("2027", "2000.00")
        .put("2028", "60000.00")
        .put("2029", "60000.00");
    plan.withObject("key")
        .withObject("percent")
        .put(family.text("@CMS"), "20")
        .put(family.text("@AEWA"), "80");
    for (var code : new String[] {"@CMS", "@AEWA"}) {
      ((ObjectNode) plan.withObject("baseline").withArray(family.text(code)).get(0))
          .withObject("years")
          .put("2027", code.equals("@CMS") ? "3000.00" : "2000.00")
          .put("2028", code.equals("@CMS") ? "12000.00" : "80000.00")
          .put("2029", code.equals("@CMS") ? "12000.00" : "80000.00");
    }
    return terms.toString();
  }

  @Test
  void theRestIsScreenedFromTheDayOnWhichEachLeavesAndOfAYearForTheMonthsThatRemain() {
    family.joinedBy("EUROBATS").budgets("EUROBATS", "EB-01", 40).settle();
    walk.running();
    var id = renewal.continuing(Accession.of(family), "CMS", "AEWA", "EUROBATS");
    renewal
        .submitted(id, "EUROBATS-MOP", "2027-03-05")
        .approved(id, "EUROBATS-MOP", "EUROBATS-YES", "2027-03-05");
    family.itIs("2028-01-01").settle();
    walk.eventually(it -> it.body("proposal", equalTo(id)));

    aewaLeaves("2028-02-01", "2029-06-30");
    walk.eventually(it -> it.body("notInForce.kind", hasItem("screening")));
    walk.cms()
        .get(SERVICE)
        .body(
            "notInForce.find{it.instrument=='%s'}.text".formatted(family.text("@CMS")),
            containsString("4,285.72 EUR more in 2029"));

    family
        .decides("EUROBATS-OUT", "EUROBATS", "EUROBATS-MOP", "2028-02-01", "adopted", CONTEXT)
        .settle();
    walk.resolves("EUROBATS", "withdraw", "EUROBATS-OUT", "2029-09-30").statusCode(201);
    walk.eventually(
        it ->
            it.body(
                "notInForce.find{it.instrument=='%s'}.text".formatted(family.text("@CMS")),
                containsString("2,142.86 EUR more in 2029")));
  }

  @Test
  void aParticipantsBodyPutsItUnderReviewAndEndsItsOwnReviewAlone() {
    walk.running();
    family
        .decides("AEWA-LOOK", "AEWA", "AEWA-STC", "2027-02-01", "adopted", CONTEXT)
        .decides("AEWA-GO", "AEWA", "AEWA-STC", "2027-03-01", "adopted", CONTEXT)
        .decides("CMS-GO", "CMS", "CMS-STC", "2027-03-01", "adopted", CONTEXT)
        .itIs("2027-03-01")
        .settle();

    walk.resolves("AEWA", "resume", "AEWA-GO", "2027-03-01").statusCode(409);
    walk.resolves("AEWA", "review", "AEWA-LOOK", "2027-03-01").statusCode(201);
    walk.untilTheServiceIs("under-review");
    walk.resolves("CMS", "resume", "CMS-GO", "2027-03-01").statusCode(409);
    walk.resolves("AEWA", "resume", "AEWA-GO", "2027-03-01").statusCode(201);
    walk.untilTheServiceIs("active");
    walk.cms()
        .get("/acts?family=@FAMILY&limit=200")
        .body("items.name", hasItems("put-service-under-review", "end-review-of-service"));
  }
}

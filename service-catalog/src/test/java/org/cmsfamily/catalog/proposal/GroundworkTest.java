package org.cmsfamily.catalog.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

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

/** A proposal is shown what its terms can rest on. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class GroundworkTest {
  @Inject Logins logins;
  @Inject EntityManager entities;

  private TestFamily family;
  private Walk walk;

  @BeforeEach
  void found() {
    family = TestFamily.found(logins, entities);
    walk = new Walk(family).withAnalysis();
  }

  private void lesson(String id, String state, String areas, String instruments) {
    family.publish(
        "reporting.lessons",
        "~" + id,
        """
        {"id":"~%s","family":"@FAMILY","instrument":"@EUROBATS","service":null,"context":"Meetings",
         "happened":"Rooms were booked twice","nextTime":"Keep one calendar","language":"en",
         "evidence":null,"areas":[%s],"instruments":[%s],"state":"%s"}"""
            .formatted(id, areas, instruments, state));
  }

  private void lessons() {
    lesson("area", "endorsed", "\"conference-services\"", "");
    lesson("both", "endorsed", "\"conference-services\"", "\"@AEWA\"");
    lesson("instrument", "endorsed", "\"fundraising\"", "\"@CMS\"");
    lesson("neither", "endorsed", "\"fundraising\"", "\"@OTHER\"");
    lesson("draft", "draft", "\"conference-services\"", "\"@AEWA\"");
    lesson("retired", "retired", "\"conference-services\"", "\"@AEWA\"");
    family.settle();
  }

  private String terms(String lesson) {
    return family
        .terms()
        .replace("\"supports\": {", "\"supports\": {\"lessons\": [\"~%s\"],".formatted(lesson));
  }

  @Test
  void lessonsOfItsAreasAndInstrumentsAreShownAndThoseThatItNamesFirst() {
    lessons();
    var id = walk.consulted(terms("instrument"));

    walk.aewa()
        .get("/proposals/" + id + "/groundwork")
        .statusCode(200)
        .body("version", equalTo(1))
        .body(
            "lessons.id",
            contains(family.text("~instrument"), family.text("~both"), family.text("~area")))
        .body("lessons.named", contains(true, false, false))
        .body("lessons[0].nextTime", equalTo("Keep one calendar"));
    new Client(family, "stranger").get("/proposals/" + id + "/groundwork").statusCode(404);
  }

  @Test
  void aLessonIsNamedOnlyOnceEveryoneMayReadIt() {
    lessons();
    var body = "{\"family\":\"@FAMILY\",\"terms\":%s}";
    walk.cmsOfficer()
        .post("/proposals", body.formatted(terms("draft")))
        .statusCode(409)
        .body("violations.pointer", contains("/terms/supports/lessons"));
    walk.cmsOfficer().post("/proposals", body.formatted(terms("none"))).statusCode(409);
    var id = walk.opened(terms("retired"));
    walk.cms()
        .get("/proposals/" + id + "/groundwork")
        .body("lessons.find { it.named }.retired", equalTo(true));
  }

  @Test
  void whatIsFreeOfALineIsShownToItsOwnAndOnceTermsAreCommonToAllWhoTakePart() {
    var draft = walk.opened();
    walk.cmsOfficer()
        .get("/proposals/" + draft + "/groundwork")
        .body("budgetLines", hasSize(6))
        .body("budgetLines.find { it.line == 'CS-10' }.free.amount", equalTo("120000.00"))
        .body("budgetLines.find { it.line == 'AE-07' }.adopted.amount", equalTo("80000.00"))
        .body("budgetLines.find { it.line == 'AE-07' }.free", nullValue());

    walk.cmsOfficer().post("/proposals/" + draft + "/consultation", "{}").statusCode(200);
    var path = "/proposals/" + draft + "/groundwork";
    walk.cmsOfficer()
        .get(path)
        .body("budgetLines.find { it.line == 'AE-07' }.free.amount", equalTo("80000.00"))
        .body("budgetLines.find { it.line == 'AE-07' }.heldBy", empty());
    walk.adviser()
        .get(path)
        .statusCode(200)
        .body("budgetLines.free.findAll { it != null }", empty())
        .body("budgetLines.adopted", not(hasItem(nullValue())));
  }

  @Test
  void aDraftThatNamesNoLineYetIsShownThoseThatItCanUse() {
    var unplanned =
        family.terms().replaceFirst("(?s)\"baseline\": \\{.*?]\\s*},", "\"baseline\": {},");
    assertThat(unplanned).contains("\"baseline\": {}");
    walk.cmsOfficer()
        .get("/proposals/" + walk.opened(unplanned) + "/groundwork")
        .body("budgetLines", hasSize(6))
        .body("budgetLines.find { it.line == 'CS-10' }.free.amount", equalTo("120000.00"));
  }

  @Test
  void theDecisionsOfEachParticipantsOwnBodiesAreShownWithWhatTheyGive() {
    var id = walk.consulted();
    var aewa = "decisions.find { it.instrument == '%s' }".formatted(family.text("@AEWA"));

    walk.cms()
        .get("/proposals/" + id + "/groundwork")
        .body("decisions.instrument", hasSize(2))
        .body(aewa + ".decisions.key", hasItem(family.text("@AEWA-SYNERGIES")))
        .body(
            aewa
                + ".decisions.find { it.key == '%s' }.provisions[0].does[0].kind"
                    .formatted(family.text("@AEWA-SYNERGIES")),
            equalTo("mandate"))
        .body(aewa + ".areasWithoutMandate", empty());
    family
        .decides(
            "AEWA-SYNERGIES", "AEWA", "AEWA-STC", "2013-09-01", "retired", "{\"type\":\"context\"}")
        .settle();
    walk.cms()
        .get("/proposals/" + id + "/groundwork")
        .body(aewa + ".areasWithoutMandate", contains("conference-services"));
  }
}

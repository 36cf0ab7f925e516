package org.cmsfamily.reporting.post;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.Test;

/** Staff days are counted by what they went to; each instrument reads the purposes of its own. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class StaffOverHttpTest {

  private static final String HEADER =
      "source_reference,service,paid_by,borne_by,booking_date,concerns,kind,amount,currency,unit,"
          + "purpose,description,document,reverses\n";

  @Test
  void redeployedDaysAreListedByWhatTheyWentTo() {
    var world = ReportingWorld.on("2027-04-12");
    var cms = world.code("CMS");
    world
        .imports(
            "CMS",
            HEADER
                + line(world, "R1", "4.50", "implementation support")
                + line(world, "R2", "2.00", "implementation support")
                + line(world, "R3", "1.25", "flyway atlas"))
        .then()
        .statusCode(201);
    var path = "/services/%s/staff".formatted(world.service());
    world
        .finance("CMS")
        .get(path)
        .then()
        .statusCode(200)
        .body("programmeSupportCost", equalTo("included"))
        .body("staff", nullValue())
        .body("redeployed.quarter", contains("2027-Q1", "2027-Q1"))
        .body("redeployed.instrument", contains(cms, cms))
        .body("redeployed.purpose", contains("flyway atlas", "implementation support"))
        .body("redeployed.days", contains("1.25", "6.50"));
    world
        .finance("AEWA")
        .get(path)
        .then()
        .body("redeployed.purpose", contains(nullValue()))
        .body("redeployed.days", contains("7.75"));
    world.finance("EUROBATS").get(path).then().statusCode(404);
  }

  private static String line(ReportingWorld world, String reference, String days, String purpose) {
    return "%s,%s,%s,%s,2027-02-10,,redeployed,%s,,day,%s,Days,RD,%n"
        .formatted(reference, world.service(), world.code("CMS"), world.code("CMS"), days, purpose);
  }
}

package org.cmsfamily.reporting.report;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestHeartbeat;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No act that binds is shown as possible while the appointments of now are not known. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
@SuppressWarnings("NullAway.Init")
class BindingActsTest {

  private static final String STALE = "No word of the appointments since ";
  private static final String WHY = "acts.find { it.name == '%s' }.why";

  @Inject StatelessSession rows;

  @AfterEach
  void beatsGoOn() {
    TestHeartbeat.resume();
  }

  @Test
  void closingAndClearingWaitUntilAuthorityIsCurrent() {
    var world = ReportingJobTest.closedFirstQuarter();
    var committees = new Committees(world);
    var id = committees.report("CMS", "2027-Q1");
    committees.runs("CMS", "2027-Q1").then().statusCode(200);
    world.moveTo("2027-07-01");
    var clear = WHY.formatted("clear-report");
    var close = WHY.formatted("close-quarter");
    world.quarter("2027-Q2").then().body(close, empty());
    report(world, id).body(clear, empty());

    TestHeartbeat.silence();
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              forgetBeats();
              world.quarter("2027-Q2").then().body(close, contains(startsWith(STALE)));
              report(world, id)
                  .body(clear, hasItem(startsWith(STALE)))
                  .body(WHY.formatted("submit-report"), hasItem(startsWith(STALE)))
                  .body(WHY.formatted("put-report-under-symbol"), empty());
            });
    TestHeartbeat.resume();
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> report(world, id).body(clear, empty()));
  }

  /** Again and again: a beat that was on its way comes after the first time. */
  private void forgetBeats() {
    AsSystem.run(
        () -> rows.createNativeMutationQuery("delete from authority_beat").executeUpdate());
  }

  private static ValidatableResponse report(ReportingWorld world, String id) {
    return world.as("CMS", "executive-secretary").get("/reports/{id}", id).then();
  }
}

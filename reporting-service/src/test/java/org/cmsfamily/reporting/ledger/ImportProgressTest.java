package org.cmsfamily.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A preview waits for nobody; how far an import has come is true also when its replica is gone. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class ImportProgressTest {

  private ReportingWorld world;

  @BeforeEach
  void family() {
    world = ReportingWorld.on("2027-03-31");
  }

  @Test
  void aPreviewWaitsForNobodysBooks() {
    var file = world.line("P1", "CMS", "2027-02-10", "10.00");
    AsSystem.run(
        () -> {
          var lock = CDI.current().select(LedgerLock.class).get();
          lock.payer(world.code("CMS"));
          lock.service(world.service());
          world.previews("CMS", file).then().statusCode(200).body("accepted", equalTo(1));
        });
  }

  @Test
  void whatWasNotWrittenForAMinuteWasInterruptedAndForADayIsForgotten() {
    imports("first").then().statusCode(201);
    imports("second").then().statusCode(200);
    write("phase = 'booking', at = now() - interval '2 minutes' where name = 'first'");
    progress("/first").then().statusCode(200).body("phase", equalTo("interrupted"));
    assertThat(progress("/first/events").asString()).contains("\"phase\":\"interrupted\"");
    write("at = now() - interval '2 days' where name = 'first'");
    imports("third").then().statusCode(200);
    progress("").then().body("items.name", not(hasItem("first")));
    progress("/second").then().statusCode(200).body("phase", equalTo("ended"));
  }

  @Test
  void aLoginFollowsAFewImportsAtOnce() {
    imports("first").then().statusCode(201);
    write("phase = 'booking', at = now() + interval '10 seconds' where name = 'first'");
    var answers = new ArrayList<Future<Integer>>();
    try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 8; i++) {
        answers.add(others.submit(() -> progress("/first/events").statusCode()));
      }
      await()
          .atMost(Duration.ofSeconds(8))
          .until(
              () ->
                  answers.stream()
                      .filter(Future::isDone)
                      .anyMatch(answer -> answer.resultNow().equals(429)));
      write("phase = 'ended' where name = 'first'");
    }
  }

  private Response progress(String path) {
    return world.finance("CMS").get("/import-progress" + path);
  }

  private Response imports(String name) {
    return world
        .finance("CMS")
        .contentType("text/csv")
        .queryParam("family", world.family())
        .queryParam("payer", world.code("CMS"))
        .queryParam("sourceSystem", "TEST")
        .queryParam("layout", "skein")
        .queryParam("progress", name)
        .body(world.line("P1", "CMS", "2027-02-10", "10.00"))
        .post("/imports");
  }

  private static void write(String change) {
    AsSystem.run(
        () ->
            CDI.current()
                .select(StatelessSession.class)
                .get()
                .createNativeMutationQuery("update import_progress set " + change)
                .executeUpdate());
  }
}

package org.cmsfamily.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class RunsAtOnceTest {

  @Test
  void severalRunsAtOnceMakeOneReport() {
    var world = ReportingJobTest.closedFirstQuarter();
    var committees = new Committees(world);
    var runs =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> committees.runs("CMS", "2027-Q1").path("results[0].outcome")))
            .limit(3)
            .toList();

    assertThat(runs.stream().map(CompletableFuture::join).map(String::valueOf))
        .containsExactlyInAnyOrder("issued", "unchanged", "unchanged");
    var id = committees.report("CMS", "2027-Q1");
    world
        .as("CMS", "executive-secretary")
        .get("/reports/{id}", id)
        .then()
        .body("revisions", hasSize(1))
        .body("revisions[0].files", hasSize(16));
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(TestTopics.read("reporting.reports", id)).hasSize(1));
    committees
        .member(world.family(), "reporting-job")
        .get("/runs?family={family}", world.family())
        .then()
        .statusCode(200)
        .body("items", hasSize(4))
        .body("items.family", everyItem(equalTo(world.family())));
  }
}

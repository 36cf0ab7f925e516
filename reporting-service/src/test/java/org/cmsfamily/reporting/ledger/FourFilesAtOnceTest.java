package org.cmsfamily.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.Test;

/** The largest legal file, sent four times at once, is booked once, and the service goes on. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class FourFilesAtOnceTest {

  private static final int AT_ONCE = 4;

  @Test
  void fourFilesOfTheLargestSizeAtOnceAreReadInTurn() throws Exception {
    var world = ReportingWorld.on("2027-03-31");
    var file = file(world);
    var answers = new ArrayList<Integer>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = new ArrayList<Future<Integer>>();
      for (int i = 0; i < AT_ONCE; i++) {
        all.add(threads.submit(() -> world.importsLarge("CMS", file)));
      }
      for (var each : all) {
        answers.add(each.get());
      }
    }
    assertThat(answers).containsOnlyOnce(201).allMatch(status -> status < 300 || status == 503);
    world.quarter("2027-Q1").then().body("total.actual.amount", equalTo("50000.00"));
  }

  private static byte[] file(ReportingWorld world) {
    var file = new StringBuilder(LedgerExamples.HEADER);
    for (int i = 0; i < 50_000; i++) {
      file.append(
          String.format(
              Locale.ROOT,
              "PV-2027-%06d,%s,%s,key,2027-02-10,,actual,1.00,EUR,,,Interpretation of a"
                  + " meeting,INV-%d,%n",
              i,
              world.service(),
              world.code("CMS"),
              i));
    }
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }
}

package org.cmsfamily.reporting.ledger;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/** An instrument's imports are its own people's and its auditor's to read, and no one else's. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class ImportReadersTest {

  @Test
  void everyoneOfThePayersInstrumentReadsItsImportsAndForOthersThereAreNone() {
    var world = ReportingWorld.on("2027-03-31");
    var file =
        LedgerExamples.HEADER
            + "I1,%s,%s,key,2027-02-10,,actual,1.00,EUR,,,Interpreters,,\n"
                .formatted(world.service(), world.code("CMS"));
    var id = world.imports("CMS", file).then().statusCode(201).extract().<String>path("batch");
    for (var role :
        new String[] {"finance-officer", "programme-officer", "executive-secretary", "auditor"}) {
      world.as("CMS", role).get("/imports/{id}", id).then().statusCode(200);
      list(world, world.as("CMS", role), 200);
      world.as("AEWA", role).get("/imports/{id}", id).then().statusCode(404);
      list(world, world.as("AEWA", role), 404);
    }
    list(world, world.as("CMS", "programme-officer"), 200);
    world
        .as("CMS", "programme-officer")
        .get("/imports?family={f}&payer={p}", world.family(), world.code("CMS"))
        .then()
        .body("items.batch", contains(id));
    listsAll(world, world.as("CMS", "auditor"), contains(id));
    listsAll(world, world.as("AEWA", "finance-officer"), empty());
    listsAll(world, world.stranger(), empty());
    world.stranger().get("/imports/{id}", id).then().statusCode(404);
    list(world, world.stranger(), 404);
  }

  private static void list(ReportingWorld world, RequestSpecification reader, int status) {
    reader
        .get("/imports?family={f}&payer={p}", world.family(), world.code("CMS"))
        .then()
        .statusCode(status);
  }

  private static void listsAll(
      ReportingWorld world, RequestSpecification reader, Matcher<?> batches) {
    reader
        .get("/imports?family={f}", world.family())
        .then()
        .statusCode(200)
        .body("items.batch", batches);
  }
}

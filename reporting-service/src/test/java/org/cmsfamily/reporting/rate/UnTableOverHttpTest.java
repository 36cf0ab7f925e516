package org.cmsfamily.reporting.rate;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.Test;

/** The UN's table in five columns, as it comes, is imported where it is declared. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class UnTableOverHttpTest {

  private static final String TABLE =
      """
      UN Operational Rates of Exchange

      Country\tCurrency\tAbbreviation\tEffective Date\tRate
      Germany\tEuro\tEUR\t01 Oct 2026\t0.882
      France\tEuro\tEUR\t01 Oct 2026\t%s
      Switzerland\tSwiss Franc\tCHF\t01 Oct 2026\t0.834
      """;

  @Test
  void theTableIsImportedAllOrNothing() {
    var world = ReportingWorld.on("2027-04-12");
    imports(world, TABLE.formatted("0.883"), "un-table")
        .statusCode(422)
        .body("type", equalTo("/problems/rates-refused"));
    imports(world, TABLE.formatted("0.882"), "un-table")
        .statusCode(201)
        .body("accepted", equalTo(2));
    imports(world, TABLE.formatted("0.882"), "un-table").statusCode(200);
    imports(world, TABLE.formatted("0.882"), "skein").statusCode(422);
    imports(world, TABLE.formatted("0.882"), "treasury")
        .statusCode(400)
        .body("violations.pointer", hasItems("?form"));
  }

  private static ValidatableResponse imports(ReportingWorld world, String table, String form) {
    return world
        .finance("CMS")
        .contentType("text/csv")
        .queryParam("family", world.family())
        .queryParam("form", form)
        .body(table.getBytes(StandardCharsets.UTF_8))
        .post("/rates")
        .then();
  }
}

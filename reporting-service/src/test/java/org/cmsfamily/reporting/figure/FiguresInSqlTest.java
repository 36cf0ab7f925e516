package org.cmsfamily.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** The final figures in SQL, by plain JDBC, for a login that stands for one instrument. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class FiguresInSqlTest {

  @Test
  void aLoginSeesTheClosedQuartersOfItsOwnInstrumentsServicesAndNoOthers() throws SQLException {
    var world = ReportingWorld.on("2027-04-12");
    world.rates();
    world.imports("CMS", world.extract("2027-Q1", "CMS")).then().statusCode(201);
    world.imports("AEWA", world.extract("2027-Q1", "AEWA")).then().statusCode(201);
    assertThat(savings(world)).isEmpty();
    world.appoint("AEWA", "dashboard");
    reader(world.person("AEWA", "dashboard"));
    assertThat(savings(world)).isEmpty();
    world.closes("CMS", "2027-Q1").then().statusCode(200);
    world.closes("AEWA", "2027-Q1").then().statusCode(200);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(savings(world))
                    .containsExactly(
                        world.code("AEWA") + " 2027-Q1 -4000.00 EUR final",
                        world.code("CMS") + " 2027-Q1 -6000.00 EUR final"));
    sameAsOverHttp(world);
    assertThat(readsOtherRoles(world)).isEmpty();
    reader(world.person("AEWA", "dashboard"));
    world.ends("AEWA", "dashboard", "2027-04-11");
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(savings(world)).isEmpty());
    assertThatThrownBy(() -> select("select person from figures.reader"))
        .hasMessageContaining("permission denied");
  }

  /** All final figures of the closed quarter: money, days, indicators and findings. */
  private static void sameAsOverHttp(ReportingWorld world) throws SQLException {
    world
        .as("CMS", "programme-officer")
        .contentType("application/json")
        .body("{\"quarter\":\"2027-Q1\",\"indicator\":\"documents-on-time\",\"value\":\"70.5\"}")
        .post("/services/{c}/measurements", world.service())
        .then()
        .statusCode(201);
    var found = new ArrayList<String>();
    for (var figure :
        world
            .as("AEWA", "dashboard")
            .get("/figures?family={f}&to=2027-Q1", world.family())
            .<List<Map<String, Object>>>path("items")) {
      if ("final".equals(figure.get("state")) && !"neutrality".equals(figure.get("measure"))) {
        found.add(
            "%s %s %s %s"
                .formatted(
                    figure.get("measure"),
                    figure.get("code"),
                    figure.get("instrument"),
                    new BigDecimal(String.valueOf(figure.get("value")))
                        .stripTrailingZeros()
                        .toPlainString()));
      }
    }
    assertThat(found)
        .hasSizeGreaterThan(20)
        .anyMatch(figure -> figure.startsWith("indicator documents-on-time"))
        .anyMatch(figure -> figure.startsWith("findings indicator-off-target"));
    assertThat(
            select(
                """
                select concat_ws(' ', measure, coalesce(code, 'null'), instrument, trim_scale(value))
                from figures.figure where family = '%s'
                """
                    .formatted(world.family())))
        .containsExactlyInAnyOrderElementsOf(found);
  }

  /** Who holds another role, even one that sees more, reads nothing in SQL. */
  private static List<String> readsOtherRoles(ReportingWorld world) throws SQLException {
    reader(world.person("AEWA", "auditor"));
    return savings(world);
  }

  private static List<String> savings(ReportingWorld world) throws SQLException {
    return select(
        """
        select concat_ws(' ', instrument, period, value, unit, state) from figures.savings
        where family = '%s' order by 1
        """
            .formatted(world.family()));
  }

  private static List<String> select(String sql) throws SQLException {
    var rows = new ArrayList<String>();
    try (var connection = connection("APP");
        var statement = connection.createStatement()) {
      // A reader may say what it likes of whom it stands for.
      statement.execute("select set_config('skein.holders', 'CMS|AEWA|*', false)");
      try (var found = statement.executeQuery(sql)) {
        while (found.next()) {
          rows.add(found.getString(1));
        }
      }
    }
    return rows;
  }

  /** The login of the tests' service belongs to a person. */
  private static void reader(String person) throws SQLException {
    try (var connection = connection("OWNER");
        var statement =
            connection.prepareStatement(
                """
                insert into figures.reader values (?, ?)
                on conflict (login) do update set person = excluded.person
                """)) {
      statement.setString(1, config("SKEIN_DB_APP_USER"));
      statement.setString(2, person);
      statement.execute();
    }
  }

  private static Connection connection(String role) throws SQLException {
    return DriverManager.getConnection(
        config("SKEIN_DB_URL"),
        config("SKEIN_DB_%s_USER".formatted(role)),
        config("SKEIN_DB_%s_PASSWORD".formatted(role)));
  }

  private static String config(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}

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

/** The figures in SQL, by plain JDBC, for a login that stands for one instrument. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class FiguresInSqlTest {

  @Test
  void aLoginSeesTheFiguresOfItsOwnInstrumentsServicesAndNoOthers() throws SQLException {
    var world = ReportingWorld.on("2027-04-12");
    world.rates();
    world.imports("CMS", world.extract("2027-Q1", "CMS")).then().statusCode(201);
    world.imports("AEWA", world.extract("2027-Q1", "AEWA")).then().statusCode(201);
    assertThat(savings(world)).isEmpty();
    world.appoint("AEWA", "dashboard");
    reader(world.person("AEWA", "dashboard"));
    assertThat(savings(world)).isEmpty();
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(soFar(world))
                    .contains(
                        world.code("AEWA") + " 2027-Q1 actual 18000.00 EUR provisional",
                        world.code("AEWA") + " 2027-Q1 savings EUR not-yet",
                        world.code("CMS") + " 2027 neutrality EUR not-yet"));
    sameAsOverHttp(world);
    world.closes("2027-Q1");
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(savings(world))
                    .containsExactly(
                        world.code("AEWA") + " 2027-Q1 -4000.00 EUR final",
                        world.code("CMS") + " 2027-Q1 -6000.00 EUR final"));
    measures(world);
    assertThat(sameAsOverHttp(world))
        .hasSizeGreaterThan(20)
        .anyMatch(figure -> figure.startsWith("final indicator documents-on-time"))
        .anyMatch(figure -> figure.startsWith("final findings indicator-off-target"))
        .anyMatch(figure -> figure.startsWith("final neutrality"))
        .anyMatch(figure -> figure.startsWith("provisional actual"));
    assertThat(neutrality(world)).hasSize(2).allMatch(figure -> figure.endsWith("final"));
    assertThat(readsOtherRoles(world)).isEmpty();
    reader(world.person("AEWA", "dashboard"));
    world.ends("AEWA", "dashboard", "2027-04-11");
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(savings(world)).isEmpty());
    assertThat(soFar(world)).isEmpty();
    assertThat(neutrality(world)).isEmpty();
    assertThatThrownBy(() -> select("select person from figures.reader"))
        .hasMessageContaining("permission denied");
  }

  private static void measures(ReportingWorld world) {
    world
        .as("CMS", "programme-officer")
        .contentType("application/json")
        .body("{\"quarter\":\"2027-Q1\",\"indicator\":\"documents-on-time\",\"value\":\"70.5\"}")
        .post("/services/{c}/measurements", world.service())
        .then()
        .statusCode(201);
  }

  /** All figures, final or not: money, days, neutrality, indicators and findings. */
  private static List<String> sameAsOverHttp(ReportingWorld world) throws SQLException {
    var found = new ArrayList<String>();
    for (var figure :
        world
            .as("AEWA", "dashboard")
            .get("/figures?family={f}", world.family())
            .<List<Map<String, Object>>>path("items")) {
      var value = figure.get("value");
      found.add(
          "%s %s %s %s %s %s"
              .formatted(
                  figure.get("state"),
                  figure.get("measure"),
                  figure.get("code"),
                  figure.get("instrument"),
                  figure.get("period"),
                  value == null
                      ? "none"
                      : new BigDecimal(String.valueOf(value))
                          .stripTrailingZeros()
                          .toPlainString()));
    }
    assertThat(
            select(
                """
                select concat_ws(' ', state, measure, coalesce(code, 'null'), instrument,
                  coalesce(period, 'null'), coalesce(trim_scale(value)::text, 'none'))
                from (select * from figures.figure union all select * from figures.so_far) f
                where family = '%s'
                """
                    .formatted(world.family())))
        .containsExactlyInAnyOrderElementsOf(found);
    return found;
  }

  /** Who holds another role, even one that sees more, reads nothing in SQL. */
  private static List<String> readsOtherRoles(ReportingWorld world) throws SQLException {
    reader(world.person("AEWA", "auditor"));
    assertThat(soFar(world)).isEmpty();
    assertThat(neutrality(world)).isEmpty();
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

  private static List<String> soFar(ReportingWorld world) throws SQLException {
    return select(
        """
        select concat_ws(' ', instrument, period, measure, value, unit, state) from figures.so_far
        where family = '%s' order by 1
        """
            .formatted(world.family()));
  }

  private static List<String> neutrality(ReportingWorld world) throws SQLException {
    return select(
        """
        select concat_ws(' ', instrument, period, value, unit, state) from figures.neutrality
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

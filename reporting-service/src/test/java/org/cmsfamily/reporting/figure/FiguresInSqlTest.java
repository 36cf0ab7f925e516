package org.cmsfamily.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
    reader(world.code("AEWA"));
    assertThat(savings(world)).isEmpty();
    world.closes("CMS", "2027-Q1").then().statusCode(200);
    world.closes("AEWA", "2027-Q1").then().statusCode(200);
    assertThat(savings(world))
        .containsExactly(
            world.code("AEWA") + " 2027-Q1 -4000.00 EUR final",
            world.code("CMS") + " 2027-Q1 -6000.00 EUR final");
    reader(world.code("EUROBATS"));
    assertThat(savings(world)).isEmpty();
    assertThatThrownBy(() -> select("select instrument from figures.reader"))
        .hasMessageContaining("permission denied");
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

  /** The login of the tests' service stands for an instrument. */
  private static void reader(String instrument) throws SQLException {
    try (var connection = connection("OWNER");
        var statement =
            connection.prepareStatement(
                """
                insert into figures.reader values (?, ?)
                on conflict (login) do update set instrument = excluded.instrument
                """)) {
      statement.setString(1, config("SKEIN_DB_APP_USER"));
      statement.setString(2, instrument);
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

package org.cmsfamily.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.cmsfamily.testkit.SkeinResource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was stored as JSON before V1401 stands in columns and child rows after it. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class MigrationTest {

  private static final String SCHEMA = "before_v1401";

  @Test
  void everyRowOfYesterdayIsInItsColumnsToday() throws SQLException {
    flyway().target("1101").load().migrate();
    try (var connection = owner()) {
      run(connection, "set search_path to " + SCHEMA);
      run(connection, "select set_config('skein.holders', 'CMS|F|*', false)");
      run(connection, before());
      flyway().load().migrate();
      assertThat(text(connection, "select epoch || ' ' || version || ' ' || state from replica"))
          .isEqualTo("3 17 {\"code\": \"F\", \"zone\": \"Europe/Berlin\"}");
      assertThat(text(connection, "select imported_by || ' ' || accepted from ledger_batch"))
          .isEqualTo("CMS:finance-officer 2");
      assertThat(groups(connection)).isEqualTo("fixed 9210.00 8900.00; null 0.00 0.00 2.50");
      assertThat(entries(connection))
          .isEqualTo("10000.00 USD 0.921 2027-02-01 9210.00 EUR; 2.50 other work 0.00");
      assertThat(text(connection, "select posting_group || ' ' || quarter from restatement"))
          .isEqualTo("b1.2 2027-Q1");
      assertThat(quarter(connection))
          .isEqualTo("AEWA 2027-04-03, CMS 2027-04-02; 1 [] 1, 2 [b1.2] 2");
      assertThat(
              text(
                  connection,
                  "select concat_ws(' ', year, amount, currency, explanation) from finding"))
          .isEqualTo("2027 0.01 EUR A meeting moved");
      assertThat(text(connection, "select concat_ws(' ', milestone, recorded_by) from progress"))
          .isEqualTo("Begun CMS:programme-officer");
      assertThat(text(connection, "select concat_ws(' ', position, unit, value) from measurement"))
          .isEqualTo("1 percent 81.5");
      assertThat(lesson(connection)).isEqualTo("Book early {CMS,AEWA} {p-7}");
      assertThat(
              text(
                  connection,
                  "select concat_ws(' ', participants, revisions -> 0 ->> 'state') from report"))
          .isEqualTo("{AEWA,CMS} cleared");
      assertThat(
              text(
                  connection,
                  "select concat_ws(' ', period, started_at at time zone 'UTC') from reporting_run"))
          .isEqualTo("2027-Q1 2027-04-04 08:00:00");
      assertThat(withoutForcedSecurity(connection)).isNull();
      assertThat(
              text(
                  connection,
                  """
                  select string_agg(concat_ws(' ', source_key, reference_key, booking), '; ' order by id)
                  from ledger_entry
                  """))
          .isEqualTo("umoja r1 1; umoja r1 2");
      assertThat(
              text(
                  connection,
                  """
                  select string_agg(concat_ws(' ', key, version, value::json ->> 'to'), '; ' order by key)
                  from outbox where topic = 'reporting.rates'
                  """))
          .isEqualTo("F/EUR/2027-02-01 2 2027-02-16; F/EUR/2027-02-16 1 2027-03-01");
    }
  }

  private static @Nullable String groups(Connection connection) throws SQLException {
    return text(
        connection,
        """
        select string_agg(concat_ws(' ', coalesce(key ->> 'kind', 'null'), booked, planned, nullif(days, 0)), '; '
          order by id) from posting_group
        """);
  }

  private static @Nullable String entries(Connection connection) throws SQLException {
    return text(
        connection,
        """
        select string_agg(concat_ws(' ', amount, currency, rate_to_per_usd, rate_to_since, days, nullif(purpose, ''),
          booked, nullif(rate_to, '')), '; ' order by id) from ledger_entry
        """);
  }

  private static @Nullable String quarter(Connection connection) throws SQLException {
    return text(
        connection,
        """
        select (select string_agg(instrument || ' ' || closed_on, ', ' order by instrument) from quarter_closing)
          || '; ' || (select string_agg(concat_ws(' ', number, '[' || array_to_string(moved, ',') || ']',
          totals ->> 'revision'), ', ' order by number) from quarter_revision)
        """);
  }

  private static @Nullable String lesson(Connection connection) throws SQLException {
    return text(
        connection,
        """
        select concat_ws(' ', next_time, instruments, reused_in) from lesson
        where words @@ websearch_to_tsquery('english', 'interpreters')
        """);
  }

  private static @Nullable String withoutForcedSecurity(Connection connection) throws SQLException {
    return text(
        connection,
        """
        select string_agg(relname, ', ') from pg_class
        where relnamespace = '%s'::regnamespace and relkind = 'r' and relrowsecurity and not relforcerowsecurity
        """
            .formatted(SCHEMA));
  }

  private static FluentConfiguration flyway() {
    return Flyway.configure()
        .dataSource(config("SKEIN_DB_URL"), user("OWNER"), config("SKEIN_DB_OWNER_PASSWORD"))
        .schemas(SCHEMA)
        .locations("db/platform", "db/migration")
        .outOfOrder(true)
        .placeholders(Map.of("app_role", user("APP"), "system_role", user("SYSTEM")));
  }

  private static Connection owner() throws SQLException {
    return DriverManager.getConnection(
        config("SKEIN_DB_URL"), user("OWNER"), config("SKEIN_DB_OWNER_PASSWORD"));
  }

  private static String user(String role) {
    return config("SKEIN_DB_" + role + "_USER");
  }

  private static String config(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }

  private static String before() {
    try {
      return Files.readString(Path.of("src/test/resources/stored/before-V1401.sql"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static @Nullable String text(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      return result.next() ? result.getString(1) : null;
    }
  }
}

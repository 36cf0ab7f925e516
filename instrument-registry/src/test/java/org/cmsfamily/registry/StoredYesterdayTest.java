package org.cmsfamily.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cmsfamily.testkit.SkeinResource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What was stored as one JSON document is read right after the migration: rows are written in a
 * schema of their own as the first release wrote them, migrated, and read through the API.
 */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class StoredYesterdayTest {

  private static final String SCHEMA = "yesterday";

  private final String prefix =
      "Y" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);

  @BeforeEach
  void asTheFirstReleaseLeftIt() throws SQLException {
    run("drop schema if exists yesterday cascade");
    flyway().target("1001").load().migrate();
  }

  @AfterEach
  void clean() throws SQLException {
    run("drop schema if exists yesterday cascade");
  }

  @Test
  void aDecisionKeepsItsChangesOfStatusAndItsProvisions() throws SQLException {
    run(
        """
        insert into yesterday.decision
          (id, family, version, readers, state, instrument, body, meeting, status, counts)
        values ('%1$s-D1', '%1$s', 3, '{*}', '%2$s', '%1$s-CMS', '%1$s-STC', '%1$s-STC-44',
          'superseded', false)
        """
            .formatted(prefix, decision()));
    migrateAndCopy("decision", "decision_status_change");

    var now = Api.steward().read("/decisions/" + prefix + "-D1", Map.of());
    assertThat(now.getString("status")).isEqualTo("superseded");
    assertThat(now.getString("statusSince")).isEqualTo("2016-01");
    assertThat(now.getString("adoptedOnPublished")).isEqualTo("2015-10-15");
    assertThat(now.getString("confirmedBy")).isEqualTo("p-chair");
    assertThat(now.getString("title.fr")).isEqualTo("Synergies en français");
    assertThat(now.getString("parsed.normalisedKey")).isEqualTo(prefix + "-CMS-RES-10.8-REV12");
    assertThat(now.getString("provisions[0].effects[0].addressee.code")).isEqualTo("AEWA-MOP");
    assertThat(now.getBoolean("provisions[0].effects[1].met")).isTrue();
    assertThat(now.getString("errata[0].text")).isEqualTo("for 2005 read 2006");
    assertThat(now.getString("origin.confidence")).isEqualTo("sourced");
    assertThat(now.getString("recordedAt")).isEqualTo("2026-01-01T10:00:00.123456Z");

    var before = Api.steward().read("/decisions/" + prefix + "-D1", Map.of("asOf", "2015-12-31"));
    assertThat(before.getString("status")).isEqualTo("adopted");
    assertThat(before.getBoolean("counts")).isTrue();
    Api.steward()
        .get("/decisions/" + prefix + "-D1", Map.of("knownAt", "2026-01-01T10:30:00Z"))
        .then()
        .statusCode(404);
  }

  @Test
  void aSecretariatKeepsItsSeatsAndWhatWasKnownOfThem() throws SQLException {
    run(
        """
        insert into yesterday.secretariat (id, family, version, readers, state)
        values ('%1$s-SEC', '%1$s', 4, '{*}', '%2$s')
        """
            .formatted(prefix, secretariat()));
    migrateAndCopy("secretariat", "secretariat_seat", "serving_arrangement");

    var path = "/secretariats/" + prefix + "-SEC";
    assertThat(Api.steward().read(path, Map.of("asOf", "2000-07-16")).getList("seats.city"))
        .containsExactly("The Hague");
    var now = Api.steward().read(path, Map.of("asOf", "2000-07-17"));
    assertThat(now.getList("seats.city")).containsExactly("Bonn");
    assertThat(now.getString("seats[0].origin.notes[0]")).isEqualTo("moved in July");
    assertThat(now.getString("servingArrangements[0].toPublished")).isEqualTo("2030-06");
    assertThat(now.getString("servingArrangements[0].to")).isEqualTo("2030-07-01");
    var known =
        Api.steward().read(path, Map.of("asOf", "2000-07-17", "knownAt", "2026-01-01T10:30:00Z"));
    assertThat(known.getList("seats.city")).containsExactly("The Hague");
  }

  @Test
  void aBudgetThatNobodyConfirmedIsAdoptedOnceSomebodyHasAndOnlyTheFirstOfADecision()
      throws SQLException {
    for (var code : List.of("B1", "B2")) {
      run(
          """
          insert into yesterday.budget
            (id, family, version, readers, state, instrument, adopted_by, adopted, created_at)
          values ('%1$s-%2$s', '%1$s', 1, '{*}', '%3$s', '%1$s-CMS', '%1$s-D1', true, '%4$s')
          """
              .formatted(prefix, code, budget(), "2026-01-0" + code.charAt(1)));
    }
    migrateAndCopy("budget", "budget_line");

    var first = Api.steward().read("/budgets/" + prefix + "-B1", Map.of());
    assertThat(first.getBoolean("adopted")).isFalse();
    assertThat(first.getString("adoptedBy")).isEqualTo(prefix + "-D1");
    assertThat(first.getString("lines[0].amounts.2027")).isEqualTo("120000.00");
    assertThat(Api.steward().read("/budgets/" + prefix + "-B2", Map.of()).getString("adoptedBy"))
        .isNull();
  }

  @Test
  void aDocumentOfAMeetingFromBeforeItsDayWasNotedCameOnTheDayItWasAttached() throws SQLException {
    flyway().target("1231").load().migrate();
    run(
        """
        insert into yesterday.authority_family (code, zone) values ('%1$s', 'Europe/Berlin');
        insert into yesterday.body
          (id, family, version, readers, instrument, type, name_en, advisory_only, decision_rules,
            notes)
        values ('%1$s-STC', '%1$s', 1, '{*}', '%1$s-CMS', 'standing-committee', 'Committee', false,
            '[]', '{}');
        insert into yesterday.meeting
          (id, family, version, readers, instrument, body, ordinal, mode, demonstration, notes)
        values ('%1$s-M1', '%1$s', 1, '{*}', '%1$s-CMS', '%1$s-STC', '1', 'ONLINE', false, '{}');
        insert into yesterday.document
          (id, family, version, readers, holder_kind, holder_id, name, media_type, size, sha256,
            attached_at)
        values ('%1$s-F1', '%1$s', 1, '{*}', 'meeting', '%1$s-M1', 'a.csv', 'text/csv', 1,
            '%1$s', '2026-01-01T23:30:00Z')
        """
            .formatted(prefix));
    migrateAndCopy("body", "meeting", "document", "meeting_paper");

    var meeting = Api.steward().read("/meetings/" + prefix + "-M1", Map.of());
    assertThat(meeting.getList("documents.name")).containsExactly("a.csv");
    assertThat(meeting.getList("documents.receivedOn")).containsExactly("2026-01-02");
    assertThat(meeting.getList("documents.late")).containsExactly(false);
  }

  private String budget() {
    return """
        {"period":"2027-2029","currency":"EUR","programmeSupportCost":"included",
         "tabledBefore":"%1$s-COP","demonstration":false,
         "lines":[{"code":"CS-10","names":{"en":"Conferences","fr":null,"es":null},
           "amounts":{"2027":{"amount":"120000.00","currency":"EUR"}}}]}
        """
        .formatted(prefix);
  }

  private String decision() {
    return """
        {"key":"%1$s-D1","family":"%1$s","instrument":"%1$s-CMS","body":"%1$s-STC",
         "meeting":"%1$s-STC-44","symbol":"Resolution 10.8 (Rev.COP12)",
         "parsed":{"instrument":"%1$s-CMS","type":"resolution","meeting":"10","number":"8","revision":"COP12"},
         "title":{"en":"Synergies","fr":"Synergies en français","es":null},
         "provisions":[{"number":"1","role":"operative","verb":"invite","verbAsPublished":null,
           "text":"Invites …","effects":[
             {"type":"invites","addressee":{"kind":"body","code":"AEWA-MOP"},"meeting":null,
              "requests":["consider it"],"text":null},
             {"type":"conditions","text":"in French","heldBy":null,"met":false}],
           "serviceAreas":[],"safeguards":[],"reading":null}],
         "relations":[],
         "steps":[
          {"status":"adopted","on":"2015-10-15","adoptedOn":"2015-10-15","condition":null,
           "conditionMet":false,"confirmation":null,"citation":null,
           "recordedAt":"2026-01-01T10:00:00.123456Z"},
          {"status":"adopted","on":"2015-10-15","adoptedOn":"2015-10-15","condition":null,
           "conditionMet":false,"provisionsMet":["1"],
           "confirmation":{"person":"p-chair","capacity":"CMS-STC:chair","at":"2026-01-01T11:00:00Z"},
           "citation":null,"recordedAt":"2026-01-01T11:00:00Z"},
          {"status":"superseded","on":"2016-01","adoptedOn":"2015-10-15","condition":null,
           "conditionMet":false,"provisionsMet":["1"],
           "confirmation":{"person":"p-chair","capacity":"CMS-STC:chair","at":"2026-01-01T11:00:00Z"},
           "citation":null,"recordedAt":"2026-01-01T12:00:00Z"}],
         "errata":[{"text":"for 2005 read 2006","recordedAt":"2026-01-01T11:30:00Z"}],
         "demonstration":false,
         "origin":{"confidence":"sourced","source":"minutes","notes":[]},"version":3}
        """
        .formatted(prefix);
  }

  private String secretariat() {
    return """
        {"code":"%1$s-SEC","family":"%1$s","names":{"en":"Office","fr":null,"es":null},
         "permanentFor":"%1$s-AEWA","administeredBy":"UNEP","website":null,
         "seats":[
          {"id":"s1","city":"The Hague","country":"NL","period":{"from":"1996","to":null},
           "precision":"year","origin":{"confidence":null,"source":null,"notes":[]},
           "recordedAt":"2026-01-01T10:00:00Z","replaces":null},
          {"id":"s2","city":"Bonn","country":"DE","period":{"from":"2000-07-17","to":null},
           "precision":"day","origin":{"confidence":"sourced","source":"treaty","notes":["moved in July"]},
           "recordedAt":"2026-01-01T11:00:00Z","replaces":null},
          {"id":"s3","city":"The Hague","country":"NL","period":{"from":"1996","to":"2000-07-17"},
           "precision":"year","origin":{"confidence":null,"source":null,"notes":[]},
           "recordedAt":"2026-01-01T11:00:00Z","replaces":"s1"}],
         "servingArrangements":[
          {"id":"a1","instrument":"%1$s-AEWA","role":"permanent","period":{"from":"1996","to":"2030-06"},
           "decision":null,"origin":{"confidence":null,"source":null,"notes":[]},
           "recordedAt":"2026-01-01T10:00:00Z","replaces":null}],
         "origin":{"confidence":null,"source":null,"notes":[]},"version":4}
        """
        .formatted(prefix);
  }

  /** Migrates the schema and copies the tables' rows to where the service reads. */
  private static void migrateAndCopy(String... tables) throws SQLException {
    flyway().load().migrate();
    for (var table : tables) {
      var columns = String.join(", ", columns(table));
      run(
          "insert into public.%1$s (%2$s) select %2$s from yesterday.%1$s"
              .formatted(table, columns));
    }
  }

  private static List<String> columns(String table) throws SQLException {
    try (var connection = connection();
        var query =
            connection.prepareStatement(
                """
                select quote_ident(column_name) from information_schema.columns
                where table_schema = 'yesterday' and table_name = ? and is_generated = 'NEVER'
                """)) {
      query.setString(1, table);
      var columns = new ArrayList<String>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          columns.add(rows.getString(1));
        }
      }
      return columns;
    }
  }

  private static void run(String sql) throws SQLException {
    try (var connection = connection();
        var statement = connection.createStatement()) {
      statement.execute("select set_config('skein.holders', '*', false)");
      statement.execute(sql);
    }
  }

  private static Connection connection() throws SQLException {
    return DriverManager.getConnection(
        setting("quarkus.flyway.jdbc-url"),
        setting("quarkus.flyway.username"),
        setting("quarkus.flyway.password"));
  }

  private static FluentConfiguration flyway() {
    return Flyway.configure()
        .dataSource(
            setting("quarkus.flyway.jdbc-url"),
            setting("quarkus.flyway.username"),
            setting("quarkus.flyway.password"))
        .schemas(SCHEMA)
        .locations("db/platform", "db/migration")
        .outOfOrder(true)
        .placeholders(
            Map.of(
                "app_role",
                setting("quarkus.flyway.placeholders.app_role"),
                "system_role",
                setting("quarkus.flyway.placeholders.system_role")));
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}

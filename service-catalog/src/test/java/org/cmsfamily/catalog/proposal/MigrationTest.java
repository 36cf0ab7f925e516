package org.cmsfamily.catalog.proposal;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.testkit.SkeinResource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/** What was stored as one document of each aggregate is found in rows. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
class MigrationTest {

  private final String schema = "moved_" + UUID.randomUUID().toString().substring(0, 8);

  private static String configured(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }

  private FluentConfiguration migrations() {
    return Flyway.configure()
        .dataSource(
            configured("quarkus.flyway.jdbc-url"),
            configured("quarkus.flyway.username"),
            configured("quarkus.flyway.password"))
        .schemas(schema)
        .locations("db/platform", "db/migration")
        .outOfOrder(true)
        .placeholders(
            Map.of(
                "app_role", configured("quarkus.flyway.placeholders.app_role"),
                "system_role", configured("quarkus.flyway.placeholders.system_role")));
  }

  private Connection owner() throws SQLException {
    var connection =
        DriverManager.getConnection(
            configured("quarkus.flyway.jdbc-url"),
            configured("quarkus.flyway.username"),
            configured("quarkus.flyway.password"));
    try (var path = connection.createStatement()) {
      path.execute("set search_path to " + schema);
      path.execute("set skein.holders = '*|CMS|AEWA|UNEP|CMS-STC|AEWA-STC'");
    }
    return connection;
  }

  private static void insert(Connection to, String sql, String... values) throws SQLException {
    try (var statement = to.prepareStatement(sql)) {
      for (int index = 0; index < values.length; index++) {
        statement.setString(index + 1, values[index]);
      }
      statement.executeUpdate();
    }
  }

  /** The value of one column of one row, as text. */
  private static String one(Connection in, String sql) throws SQLException {
    try (var statement = in.createStatement();
        var found = statement.executeQuery(sql)) {
      assertThat(found.next()).as(sql).isTrue();
      return String.valueOf(found.getString(1));
    }
  }

  /** The proposal as one document, as it was stored. */
  private static ObjectNode document(Proposal proposal) {
    ObjectNode document = Json.tree(proposal).deepCopy();
    var versions = (ArrayNode) document.path("versions");
    for (JsonNode version : versions) {
      var text = ((ObjectNode) version).remove("text");
      ((ObjectNode) version).set("terms", text.path("terms"));
      ((ObjectNode) version).set("fingerprint", text.path("fingerprint"));
    }
    return document;
  }

  @Test
  void aProposalIsMovedWhole() throws SQLException {
    var revised = ProposalExamples.advised().revise(ProposalExamples.version(2, "14000.00"));
    var proposal =
        revised
            .extendAdvice(2, revised.current().screening(), ProposalExamples.DAY)
            .requestAdvice(ProposalExamples.DAY, ProposalExamples.DAY, "CMS:programme-officer")
            .answerAdvice("CMS", "Yes", "CMS:executive-secretary", ProposalExamples.DAY)
            .translate(
                new Translation(
                    "fr", "Services", Translation.Status.UNOFFICIAL, null, new TreeMap<>(), null));
    var row = new ProposalEntity();
    row.copy(proposal);
    migrations().target("1001").load().migrate();
    try (var connection = owner()) {
      insert(
          connection,
          """
          insert into proposal (id, family, version, readers, state, service_code, stage)
          values (?, 'FAMILY', 7, '{CMS,AEWA}', ?::jsonb, 'conference', 'in-consultation')
          """,
          "P1",
          document(proposal).toString());
    }

    migrations().load().migrate();

    try (var connection = owner()) {
      assertThat(one(connection, "select stage || current_version || lead from proposal"))
          .isEqualTo("IN_CONSULTATION2CMS");
      assertThatJson(
              one(
                  connection,
                  """
                  select jsonb_agg(jsonb_build_object('kind', kind, 'entry', entry) order by position)
                  from proposal_entry
                  """))
          .isEqualTo(Json.write(row.entries));
      assertThatJson(one(connection, "select jsonb_agg(terms order by number) from terms_version"))
          .isEqualTo(Json.write(row.versions.stream().map(TermsVersionRow::terms).toList()));
      assertThat(one(connection, "select language || title || status from proposal_title"))
          .isEqualTo("frServicesUNOFFICIAL");
    }
  }

  @Test
  void aServiceAnAnalysisAndReplicasAreMoved() throws SQLException {
    var terms = Json.write(ProposalExamples.version(1, "15000.00").terms());
    migrations().target("1001").load().migrate();
    try (var connection = owner()) {
      insert(
          connection,
          """
          insert into proposal (id, family, version, readers, state, service_code, stage)
          values ('P1', 'FAMILY', 7, '{CMS,AEWA}', ?::jsonb, 'conference', 'approved')
          """,
          document(ProposalExamples.advised()).toString());
      insert(
          connection,
          """
          insert into service (id, family, version, readers, state, stage)
          values ('conference', 'FAMILY', 3, '{*}', ?::jsonb, 'under-review')
          """,
          """
          {"terms":%s,"titles":{"en":"T"},"proposal":"P1","termsVersion":1,"decisions":["D"],
           "conditions":[{"instrument":"AEWA","text":"C","kind":"by-date","by":"2027-06-30","met":null}],
           "insiders":["CMS"],"openFindings":["F1"],"demonstration":true}"""
              .formatted(terms));
      insert(
          connection,
          """
          insert into analysis (id, family, version, readers, state)
          values ('study', 'FAMILY', 1, '{*}', ?::jsonb)
          """,
          """
          {"analysis":{"code":"study","family":"FAMILY","title":"S","implications":[]}}""");
      insert(
          connection,
          """
          insert into known_record (topic, key, family, version, state)
          values ('registry.families', 'FAMILY', 'FAMILY', '2.7', ?::jsonb)
          """,
          """
          {"code":"FAMILY"}""");
    }

    migrations().load().migrate();

    try (var connection = owner()) {
      assertThat(
              one(
                  connection,
                  "select stage || starts_on || array_to_string(open_findings, ',') from service"))
          .isEqualTo("UNDER_REVIEW2027-01-01F1");
      assertThat(
              one(
                  connection,
                  "select string_agg(instrument || role, ',' order by position) from service_participant"))
          .isEqualTo("CMSLEAD,AEWAPARTNER");
      assertThat(one(connection, "select kind || due from service_condition"))
          .isEqualTo("BY_DATE2027-06-30");
      assertThat(one(connection, "select title from analysis")).isEqualTo("S");
      assertThat(one(connection, "select epoch || '.' || version from replica")).isEqualTo("2.7");
    }
  }
}

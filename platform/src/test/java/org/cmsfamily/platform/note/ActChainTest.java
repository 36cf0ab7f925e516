package org.cmsfamily.platform.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.platform.note.Officers.as;
import static org.cmsfamily.platform.note.Officers.write;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.cmsfamily.testkit.SkeinResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The acts of a family are a chain in which nothing is altered, removed or moved unseen. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class ActChainTest {

  /** What somebody with all rights on the database might do to a row. */
  private static final List<String> TAMPERING =
      List.of(
          "update act set capacity = 'X:chair' where family = 'NF' and number = <one>",
          "update act set person = concat(person, '-other') where family = 'NF' and number = <one>",
          "update act set bound = '{\"a\":1}' where family = 'NF' and number = <one>",
          "update act set at = at + interval '1 microsecond' where family = 'NF' and number = <one>",
          "update act set business_date = business_date - 1 where family = 'NF' and number = <one>",
          "update act set readers = array_append(readers, 'X') where family = 'NF' and number = <one>",
          "update act set hash = previous where family = 'NF' and number = <one>",
          "update act set family = 'OTHER' where family = 'NF' and number = <one>",
          "delete from act where family = 'NF' and number = <one>");

  /** Two rows change places, numbers and hashes staying where they are. */
  private static final String SWAP =
      """
      update act a set aggregate_id = b.aggregate_id, request_digest = b.request_digest, at = b.at
      from act b where a.family = 'NF' and b.family = 'NF'
        and ((a.number = <one> and b.number = <other>) or (a.number = <other> and b.number = <one>))
      """;

  @Inject Officers officers;

  @ConfigProperty(name = "quarkus.flyway.jdbc-url")
  String url;

  @ConfigProperty(name = "quarkus.flyway.username")
  String owner;

  @ConfigProperty(name = "quarkus.datasource.username")
  String app;

  @ConfigProperty(name = "quarkus.datasource.system.username")
  String system;

  @ConfigProperty(name = "quarkus.flyway.password")
  String password;

  @BeforeEach
  void someOfficersAndActs() {
    officers.settle();
    for (int i = 0; i < 3; i++) {
      write("cms-officer", "an act");
    }
  }

  @Test
  void theChainHoldsFromItsFirstRowToItsLast() {
    var chain =
        as("nf-auditor")
            .get("/acts/verification?family=NF")
            .then()
            .statusCode(200)
            .body("brokenAt", nullValue())
            .extract();
    assertThat(chain.<Integer>path("rows")).isGreaterThanOrEqualTo(3);
    assertThat(chain.<Integer>path("verified")).isEqualTo(chain.<Integer>path("rows"));
    as("nf-operator").get("/acts/verification?family=NF").then().statusCode(200);
    as("nf-operator").get("/acts/verification?family=OTHER").then().statusCode(404);
    as("nf-operator").get("/acts/verification").then().statusCode(400);
    as("cms-officer").get("/acts/verification?family=NF").then().statusCode(403);
  }

  @Test
  void actsOfManyAtOnceAreStillOneChain() throws Exception {
    Callable<String> writing = () -> write("cms-officer", "at once");
    try (var clients = Executors.newFixedThreadPool(8)) {
      for (var written :
          clients.invokeAll(IntStream.range(0, 40).mapToObj(i -> writing).toList())) {
        assertThat(written.get()).isNotBlank();
      }
    }
    as("nf-auditor").get("/acts/verification?family=NF").then().body("brokenAt", nullValue());
  }

  @Test
  void whatTheSystemDoesIsAnActInTheSameChain() {
    var id = write("cms-officer", "yellows");
    as("cms-officer")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .post("/notes/" + id + "/yellowing?to=CMS2")
        .then()
        .statusCode(204);
    as("cms-officer").get("/acts?aggregate=" + id).then().body("items", hasSize(1));
    officers.appointTo("CMS2");
    as("officer-CMS2")
        .get("/acts?aggregate=" + id)
        .then()
        .body("items", hasSize(1))
        .body("items[0].name", equalTo("yellow-note"))
        .body("items[0].capacity", equalTo("INSTALLATION:system"))
        .body("items[0].person", nullValue());
    as("nf-auditor").get("/acts/verification?family=NF").then().body("brokenAt", nullValue());
  }

  @Test
  void whateverIsAlteredRemovedOrMovedIsFoundWhereItIs() throws SQLException {
    long seed = System.nanoTime();
    var random = new Random(seed);
    try (var database = DriverManager.getConnection(url, owner, password)) {
      database.setAutoCommit(false);
      execute(database, "alter table act no force row level security");
      long rows = number(database, "select rows from act_verification('NF')");
      for (var tampering : TAMPERING) {
        for (int i = 0; i < 5; i++) {
          long at = i == 0 ? rows : i == 1 ? 1 : 1 + random.nextLong(rows);
          assertThat(brokenAfter(database, in(tampering, at, at)))
              .as(tampering + ", seed " + seed)
              .isEqualTo(at);
        }
      }
      long one = 1 + random.nextLong(rows - 1);
      long other = one + 1 + random.nextLong(rows - one);
      assertThat(brokenAfter(database, in(SWAP, one, other))).as("seed " + seed).isEqualTo(one);
      database.rollback();
    }
  }

  @Test
  void whoRecomputesTheHashOfAnAlteredRowIsFoundAtTheNext() throws SQLException {
    try (var database = DriverManager.getConnection(url, owner, password)) {
      database.setAutoCommit(false);
      execute(database, "alter table act no force row level security");
      execute(database, "update act set capacity = 'X:chair' where family = 'NF' and number = 1");
      assertThat(
              brokenAfter(
                  database,
                  "update act a set hash = act_hash(a) where family = 'NF' and number = 1"))
          .isEqualTo(2);
      database.rollback();
    }
  }

  @Test
  void actsOfBeforeTheChainAreLinkedInTheirOrder() throws Exception {
    var migration = "/db/platform/V0003__chain_of_acts_and_documents.sql";
    try (var file = ActChainTest.class.getResourceAsStream(migration);
        var database = DriverManager.getConnection(url, owner, password)) {
      var sql = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      var begin = sql.indexOf("do $$");
      database.setAutoCommit(false);
      execute(database, "alter table act no force row level security");
      execute(database, "alter table act drop constraint one_act_per_number");
      execute(database, "delete from act_chain");
      execute(database, "update act set number = 0, previous = '', hash = ''");
      assertThat(number(database, "select broken_at from act_verification('NF')")).isEqualTo(1);
      execute(database, sql.substring(begin, sql.indexOf("end $$;", begin) + 7));
      assertThat(
              number(database, "select rows from act_verification('NF') where broken_at is null"))
          .isGreaterThanOrEqualTo(3);
      database.rollback();
    }
  }

  @Test
  void noRoleOfTheServicesMovesTheEndOfTheChain() throws SQLException {
    try (var database = DriverManager.getConnection(url, owner, password)) {
      assertThat(
              number(
                  database,
                  """
                  select count(*) from unnest(array['<app>', '<system>']) r
                  where has_table_privilege(r, 'act_chain', 'insert, update, delete')
                    or has_table_privilege(r, 'act', 'update, delete')
                    or has_function_privilege(r, 'act_linked(act)', 'execute')
                  """
                      .replace("<app>", app)
                      .replace("<system>", system)))
          .isZero();
    }
  }

  private static String in(String sql, long one, long other) {
    return sql.replace("<one>", Long.toString(one)).replace("<other>", Long.toString(other));
  }

  private static long brokenAfter(Connection database, String tampering) throws SQLException {
    var before = database.setSavepoint();
    execute(database, tampering);
    var broken = number(database, "select broken_at from act_verification('NF')");
    database.rollback(before);
    return broken;
  }

  private static void execute(Connection database, String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long number(Connection database, String sql) throws SQLException {
    try (var statement = database.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}

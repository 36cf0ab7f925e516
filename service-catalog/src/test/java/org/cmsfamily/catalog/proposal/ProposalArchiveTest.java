package org.cmsfamily.catalog.proposal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cmsfamily.catalog.testfamily.Client;
import org.cmsfamily.catalog.testfamily.TestFamily;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTokens;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an instrument takes away of the catalog answers the same where it is brought in. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class ProposalArchiveTest {

  /** All that a family has, what refers to others first. */
  private static final List<String> TABLES =
      List.of(
          "submission_file where proposal in (select id from proposal where family = '%s')",
          "submission_paper where proposal in (select id from proposal where family = '%s')",
          "other_synergy where family = '%s'",
          "terms_version where proposal in (select id from proposal where family = '%s')",
          "proposal_entry where proposal in (select id from proposal where family = '%s')",
          "proposal_title where proposal in (select id from proposal where family = '%s')",
          "service_participant where service in (select id from service where family = '%s')",
          "service_condition where service in (select id from service where family = '%s')",
          "encumbrance where family = '%s'",
          "encumbrance_book where family = '%s'",
          "code_bearer where family = '%s'",
          "analysis where family = '%s'",
          "service where family = '%s'",
          "proposal where family = '%s'",
          "act where family = '%s'",
          "act_chain where family = '%s'");

  @Inject Logins logins;
  @Inject EntityManager entities;

  private TestFamily family;
  private Walk walk;

  @BeforeEach
  void found() {
    family = TestFamily.found(logins, entities);
    walk = new Walk(family).withAnalysis();
  }

  @Test
  void whatIsBroughtInAnswersAsItDidWithItsFingerprintsAndSignatures() throws SQLException {
    var id = walk.submitted();
    walk.cms()
        .post("/proposals/" + id + "/versions/1/errata", "{\"text\":\"Page 2: read 15 for 51\"}")
        .statusCode(201);
    walk.approveByBoth(id);
    family.itIs("2027-01-01").settle();
    walk.untilTheServiceIs("active");
    String own =
        walk.cmsOfficer()
            .post("/proposals/" + id + "/copies", "{\"serviceCode\":\"~again\"}")
            .statusCode(201)
            .extract()
            .path("id");
    var cms = archive("cms-es", "@CMS");
    var aewa = archive("aewa-es", "@AEWA");
    walk.aewa().get("/instruments/@CMS/archive").statusCode(404);
    assertThat(bringIn(cms)).as("it is here").isEqualTo(409);
    var before = answers(id, own);
    var acts = acts();

    forget();
    walk.cms().get("/proposals/" + id).statusCode(404);
    assertThat(bringIn(aewa)).isEqualTo(201);
    walk.cms().get("/proposals/" + own).statusCode(404);
    assertThat(bringIn(cms)).isEqualTo(201);
    assertThat(bringIn(cms)).as("brought in before").isEqualTo(409);

    assertThat(answers(id, own)).isEqualTo(before);
    assertThat(acts()).containsAll(acts).contains("bring-in-instrument");
  }

  private List<String> answers(String proposal, String draft) {
    return Stream.of(
            "/proposals/" + proposal,
            "/proposals/" + proposal + "/versions/1",
            "/proposals/" + proposal + "/submissions/1/files",
            "/proposals/" + draft,
            "/services/~conference",
            "/analyses/~analysis",
            "/budget-lines?family=@FAMILY&year=2027&instrument=@CMS")
        .map(path -> walk.cms().get(path).statusCode(200).extract().asString())
        .toList();
  }

  private List<String> acts() {
    return walk.cms().get("/acts?family=@FAMILY&limit=200").extract().path("items.name");
  }

  private byte[] archive(String office, String instrument) {
    return new Client(family, office)
        .get("/instruments/" + instrument + "/archive")
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private static int bringIn(byte[] archive) {
    return given()
        .auth()
        .oauth2(TestTokens.steward())
        .contentType("application/octet-stream")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(archive)
        .post("/archives")
        .statusCode();
  }

  /** As if the installation were another one, which knows the family from the registry only. */
  private void forget() throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                setting("quarkus.flyway.jdbc-url"),
                setting("quarkus.flyway.username"),
                setting("quarkus.flyway.password"));
        var statement = connection.createStatement()) {
      for (var rows : TABLES) {
        var table = rows.substring(0, rows.indexOf(' '));
        statement.execute("alter table " + table + " no force row level security");
      }
      for (var rows : TABLES) {
        statement.execute("delete from " + rows.formatted(family.code()));
      }
      for (var rows : TABLES) {
        var table = rows.substring(0, rows.indexOf(' '));
        statement.execute("alter table " + table + " force row level security");
      }
    }
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}

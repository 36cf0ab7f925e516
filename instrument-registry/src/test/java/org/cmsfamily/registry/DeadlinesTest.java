package org.cmsfamily.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.cmsfamily.testkit.SkeinResource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Invitations lapse and are reminded of; what comes after the last day for documents is late. */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class DeadlinesTest {

  private FamilyExamples family = FamilyExamples.unfounded();

  @BeforeEach
  void aMeetingWithADeadline() {
    family = FamilyExamples.founded("2026-11-02");
    family.body("HOST", "HOST-STC");
    family.body("PART", "PART-MOP");
    family
        .registrar("PART")
        .done(
            "/bodies/" + family.code("PART-MOP") + "/corrections",
            "{\"documentDeadlineDays\":60,\"replaces\":\"r1\",\"reason\":\"Rules\"}");
    family.meeting("HOST", "HOST-STC", "HOST-STC-44", "2026-11-02");
    family.meeting("PART", "PART-MOP", "PART-MOP-9", "2027-03-01");
  }

  @Test
  void anInvitationIsRemindedOfAndLapsesWithItsMeeting() {
    var id = invite();
    assertThat(invitation(id, "remindedOn")).isNull();
    assertThat(invitation(id, "deadline")).isEqualTo("2027-03-01");
    today("2026-12-01");
    awaitThat(id, "remindedOn", "2026-12-01");
    assertThat(invitation(id, "state")).isEqualTo("open");
    today("2027-03-01");
    family.appoint(Api.steward(), "operator", "operator", family.family());
    assertThat(invitation(id, "state")).isEqualTo("open");
    today("2027-03-02");
    awaitThat(id, "state", "lapsed");
    assertThat(
            family.registrar("PART").read("/acts", Map.of("aggregate", id)).getList("items.name"))
        .containsExactly("remind-of-invitation", "lapse-invitation");
    family
        .registrar("PART")
        .post("/invitations/" + id + "/answers", "{\"outcome\":\"declined\"}")
        .then()
        .statusCode(409);
    assertThat(
            family
                .registrar("PART")
                .read("/invitations/" + id, Map.of("asOf", "2027-01-01"))
                .getString("state"))
        .isEqualTo("open");
  }

  @Test
  void anInvitationRecordedAfterItsMeetingStaysOpenUntilItsAnswerIsRecorded() {
    family.meeting("PART", "PART-MOP", "PART-MOP-6", "2015-11-09");
    var past = invitations("HOST-D6", "PART-MOP-6", 1).getFirst();
    var coming = invite();
    today("2026-12-01");
    awaitThat(coming, "remindedOn", "2026-12-01");
    today("2027-03-02");
    awaitThat(coming, "state", "lapsed");
    assertThat(invitation(past, "state")).isEqualTo("open");
    assertThat(invitation(past, "remindedOn")).isNull();
    family
        .registrar("PART")
        .done("/invitations/" + past + "/answers", "{\"outcome\":\"declined\"}");
    assertThat(invitation(past, "state")).isEqualTo("declined");
  }

  @Test
  void aDocumentAfterTheLastDayIsLateAndSaysSo() {
    var path = "/meetings/" + family.code("PART-MOP-9");
    var registrar = family.registrar("PART");
    registrar.upload(path + "/documents", "a,b\n1,2\n").then().statusCode(201);
    today("2026-12-31");
    registrar.upload(path + "/documents", "a,b\n1,3\n").then().statusCode(201);
    today("2027-01-01");
    registrar.upload(path + "/documents", "a,b\n1,4\n").then().statusCode(201);
    var meeting = registrar.read(path, Map.of());
    assertThat(meeting.getString("documentsDueOn")).isEqualTo("2026-12-31");
    assertThat(meeting.getList("documents.findAll{it.late}.receivedOn"))
        .containsExactly("2027-01-01");
    assertThat(meeting.getList("documents")).hasSize(3);
    family.registrar("HOST").upload(path + "/documents", "a\n").then().statusCode(404);
  }

  @Test
  void theDocumentsOfAMeetingAreThoseThatWereKnownAndThereThen() {
    var path = "/meetings/" + family.code("PART-MOP-9");
    var registrar = family.registrar("PART");
    registrar.upload(path + "/documents", "a,b\n1,2\n").then().statusCode(201);
    var before = Instant.now().toString();
    today("2026-12-31");
    registrar.upload(path + "/documents", "a,b\n1,3\n").then().statusCode(201);
    assertThat(registrar.read(path, Map.of()).getList("documents")).hasSize(2);
    assertThat(registrar.read(path, Map.of("knownAt", before)).getList("documents")).hasSize(1);
    assertThat(registrar.read(path, Map.of("asOf", "2026-12-30")).getList("documents.receivedOn"))
        .containsExactly("2026-11-02");
    assertThat(registrar.read(path, Map.of("asOf", "2026-12-31")).getList("documents")).hasSize(2);
  }

  @Test
  void anInvitationThatLapsedIsOpenAgainWhenItsMeetingIsNotOver() {
    var id = invite();
    today("2027-03-02");
    awaitThat(id, "state", "lapsed");
    var path = "/meetings/" + family.code("PART-MOP-9");
    var registrar = family.registrar("PART");
    registrar.done(
        path + "/corrections",
        "{\"city\":\"Bonn\",\"label\":\"MOP 9\",\"replaces\":\"r1\",\"reason\":\"Name\"}");
    assertThat(invitation(id, "state")).as("it is over still").isEqualTo("lapsed");
    registrar.done(
        path + "/corrections",
        "{\"end\":\"2027-03-05\",\"replaces\":\"r2\",\"reason\":\"A slip\"}");
    assertThat(invitation(id, "state")).isEqualTo("open");
    assertThat(registrar.read("/acts", Map.of("aggregate", id)).getList("items.name"))
        .contains("lapse-invitation", "reopen-invitation");
    registrar.done("/invitations/" + id + "/answers", "{\"outcome\":\"declined\"}");
    registrar.done(
        path + "/corrections",
        "{\"end\":\"2027-03-06\",\"replaces\":\"r3\",\"reason\":\"A slip\"}");
    assertThat(invitation(id, "state")).isEqualTo("declined");
  }

  @Test
  void anAnswerThatWasDecidedInTimeCountsThoughTheInvitationLapsedBeforeItWasRecorded() {
    var id = invite();
    today("2027-03-02");
    awaitThat(id, "state", "lapsed");
    var own =
        family.decided(
            "PART",
            """
            {"body":"%s","meeting":"%s","symbol":"Resolution 1.1","adoptedOn":"2027-03-01",
             "status":"adopted","title":{"en":"Synergies"},"citation":"res 1.1"}
            """
                .formatted(family.code("PART-MOP"), family.code("PART-MOP-9")));
    var answered =
        family
            .registrar("PART")
            .done(
                "/invitations/" + id + "/answers",
                "{\"decision\":\"%s\",\"outcome\":\"answered\"}".formatted(own));
    assertThat(answered.getString("state")).isEqualTo("answered");
  }

  @Test
  void whatWasDecidedOrSentInTimeAnswersWhateverItSaysThoughItIsRecordedLater() {
    var ids = invitations(4);
    today("2027-03-02");
    for (var id : ids) {
      awaitThat(id, "state", "lapsed");
    }
    var registrar = family.registrar("PART");
    assertThat(
            registrar
                .read("/invitations/" + ids.getFirst(), Map.of())
                .getBoolean("acts[0].allowed"))
        .isTrue();
    var rejected = outcome("PART-D1", "rejected");
    var deferred = outcome("PART-D2", "deferred");
    assertThat(answer(ids.get(0), rejected).statusCode()).isEqualTo(200);
    assertThat(answer(ids.get(1), deferred).statusCode()).isEqualTo(200);
    assertThat(invitation(ids.get(1), "state")).isEqualTo("declined");
    registrar
        .post("/invitations/" + ids.get(2) + "/answers", "{\"outcome\":\"declined\"}")
        .then()
        .statusCode(409);
    assertThat(send(ids.get(2), "").statusCode()).as("sent too late").isEqualTo(422);
    assertThat(send(ids.get(2), "\"sentOn\":\"2027-03-03\",").statusCode())
        .as("not sent yet")
        .isEqualTo(422);
    var sent = send(ids.get(2), "\"sentOn\":\"2027-02-28\",");
    assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(201);
    assertThat(sent.jsonPath().getString("sentOn")).isEqualTo("2027-02-28");
    assertThat(invitation(ids.get(2), "state")).isEqualTo("answered");
    assertThat(registrar.read("/invitations/" + ids.get(2), Map.of()).getBoolean("acts[0].allowed"))
        .isFalse();
  }

  private String outcome(String key, String status) {
    family
        .registrar("PART")
        .done(
            "/decisions",
            """
            {"key":"%s","body":"%s","meeting":"%s","status":"draft","title":{"en":"No"}}
            """
                .formatted(family.code(key), family.code("PART-MOP"), family.code("PART-MOP-9")));
    family
        .registrar("PART")
        .done(
            "/decisions/" + family.code(key) + "/statuses",
            "{\"status\":\"%s\",\"on\":\"2027-03-01\"}".formatted(status));
    family.confirm("PART", family.code(key));
    return family.code(key);
  }

  private Response answer(String invitation, String decision) {
    return family
        .registrar("PART")
        .post(
            "/invitations/" + invitation + "/answers",
            "{\"decision\":\"%s\",\"outcome\":\"declined\"}".formatted(decision));
  }

  private Response send(String invitation, String sentOn) {
    return family
        .secretary("PART")
        .post(
            "/transmittals",
            "{\"toBody\":\"%s\",%s\"documents\":[\"A letter\"],\"answers\":[\"%s\"]}"
                .formatted(family.code("HOST-STC"), sentOn, invitation));
  }

  @Test
  void withoutADayForTheDocumentsTheReminderIsForTheMeeting() {
    family.meeting("HOST", "HOST-STC", "HOST-STC-45", "45", "2027-03-01");
    var provision =
        """
        {"number":"1","verb":"invite","text":"Invites.",
         "effects":[{"type":"invites","meeting":"%s","addressee":{"kind":"body","code":"%s"}}]}
        """
            .formatted(family.code("HOST-STC-45"), family.code("PART-MOP"));
    var id = invited("HOST-D3", provision).getFirst();
    today("2027-01-29");
    var first = invite();
    awaitThat(first, "remindedOn", "2027-01-29");
    assertThat(invitation(id, "remindedOn")).isNull();
    today("2027-01-30");
    awaitThat(id, "remindedOn", "2027-01-30");
  }

  @Test
  void anInvitationThatCannotBeLookedAtHoldsUpNoOther() throws SQLException {
    var ids = invitations(2).stream().sorted().toList();
    try (var connection = connection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select set_config('skein.holders', '*', true)");
      statement.execute(
          "select id from invitation where id = '%s' for update".formatted(ids.getFirst()));
      today("2027-03-02");
      awaitThat(ids.getLast(), "state", "lapsed");
      assertThat(invitation(ids.getFirst(), "state")).isEqualTo("open");
    }
    awaitThat(ids.getFirst(), "state", "lapsed");
  }

  private static Connection connection() throws SQLException {
    return DriverManager.getConnection(
        setting("quarkus.flyway.jdbc-url"),
        setting("quarkus.flyway.username"),
        setting("quarkus.flyway.password"));
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }

  @Test
  void aTransmittalAfterTheLastDayIsLateAndSaysSo() {
    assertThat(transmit().getString("late")).isNull();
    today("2027-01-01");
    assertThat(transmit().getBoolean("late")).isTrue();
  }

  private io.restassured.path.json.JsonPath transmit() {
    return family
        .secretary("HOST")
        .done(
            "/transmittals",
            "{\"toBody\":\"%s\",\"toMeeting\":\"%s\",\"documents\":[\"A letter\"]}"
                .formatted(family.code("PART-MOP"), family.code("PART-MOP-9")));
  }

  private String invite() {
    return invitations(1).getFirst();
  }

  private List<String> invitations(int number) {
    return invitations("HOST-D1", "PART-MOP-9", number);
  }

  private List<String> invitations(String decision, String meeting, int number) {
    var provision =
        """
        {"number":"1","verb":"invite","text":"Invites.",
         "effects":[{"type":"invites","meeting":"%s","addressee":{"kind":"body","code":"%s"}}]}
        """
            .formatted(family.code(meeting), family.code("PART-MOP"));
    return invited(decision, String.join(",", Collections.nCopies(number, provision)));
  }

  private List<String> invited(String decision, String provisions) {
    var key =
        family.decided(
            "HOST",
            """
            {"key":"%s","body":"%s","meeting":"%s","adoptedOn":"2026-11-02","status":"adopted",
             "title":{"en":"One"},"provisions":[%s]}
            """
                .formatted(
                    family.code(decision),
                    family.code("HOST-STC"),
                    family.code("HOST-STC-44"),
                    provisions));
    return family
        .registrar("PART")
        .read("/invitations", Map.of("decision", key))
        .getList("items.id");
  }

  private void awaitThat(String id, String field, String value) {
    await()
        .atMost(Duration.ofSeconds(40))
        .untilAsserted(() -> assertThat(invitation(id, field)).isEqualTo(value));
  }

  private String invitation(String id, String field) {
    return family.registrar("PART").read("/invitations/" + id, Map.of()).getString(field);
  }

  private void today(String date) {
    Api.steward()
        .done(
            "/families/" + family.family() + "/business-date", "{\"date\":\"%s\"}".formatted(date));
  }
}

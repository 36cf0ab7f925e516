package org.cmsfamily.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.Test;

/** What waits for each office holder; once it is done, it is gone. */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class InboxTest {

  @Test
  void whatIsToBeConfirmedWaitsForTheSecondOfficeHolder() {
    var recorded = RecordedFamily.recorded();
    var family = recorded.family();
    var secretary = family.secretary("HOST");
    var appointment =
        family.appoint(
            family.registrar("HOST"), "finance", "finance-officer", recorded.code("HOST"));
    assertThat(links(secretary, "confirm"))
        .containsExactlyInAnyOrder(
            "/registry/appointments/" + appointment,
            "/registry/decisions/" + recorded.code("HOST-D2"),
            "/registry/budgets/" + recorded.code("HOST-B1"));
    assertThat(links(family.registrar("HOST"), "confirm"))
        .containsExactly("/registry/transmittals/" + recorded.transmittal());
    assertThat(called(family.registrar("HOST"), "confirm"))
        .singleElement()
        .asString()
        .matches("Transmittal of .+ to .+");
    assertThat(called(secretary, "confirm"))
        .contains("Correction k1 of budget " + recorded.code("HOST-B1"))
        .anyMatch(title -> title.startsWith("Appointment: "));
    assertThat(links(family.secretary("PART"), "confirm")).isEmpty();

    secretary.done("/appointments/" + appointment + "/confirmations", "{}");
    family.confirm("HOST", recorded.code("HOST-D2"));
    secretary.done("/budgets/" + recorded.code("HOST-B1") + "/corrections/k1/confirmations", "{}");
    assertThat(links(secretary, "confirm")).isEmpty();
  }

  @Test
  void anInvitationWaitsForItsAnswer() {
    var recorded = RecordedFamily.recorded();
    var registrar = recorded.family().registrar("PART");
    assertThat(links(registrar, "answer"))
        .containsExactly("/registry/invitations/" + recorded.invitation());
    assertThat(called(registrar, "answer"))
        .singleElement()
        .asString()
        .startsWith("Invitation by decision ");
    registrar.done(
        "/invitations/" + recorded.invitation() + "/answers", "{\"outcome\":\"declined\"}");
    assertThat(links(registrar, "answer")).isEmpty();
  }

  @Test
  void whatIsTabledWaitsForTheBodyUntilTheMeetingEnds() {
    var family = FamilyExamples.founded();
    family.body("HOST", "HOST-STC");
    family.meeting("HOST", "HOST-STC", "HOST-STC-44", "2026-12-01");
    family.office("HOST", "chair", "chair", family.code("HOST-STC"));
    var key = family.code("HOST-D1");
    var registrar = family.registrar("HOST");
    registrar.done(
        "/decisions",
        """
        {"key":"%s","body":"%s","meeting":"%s","status":"draft","title":{"en":"Draft"}}
        """
            .formatted(key, family.code("HOST-STC"), family.code("HOST-STC-44")));
    assertThat(links(family.person("chair"), "decide")).isEmpty();
    registrar.done("/decisions/" + key + "/statuses", "{\"status\":\"tabled\"}");
    var waiting = family.person("chair").read("/inbox", Map.of("kind", "decide"));
    assertThat(waiting.getList("items.link")).containsExactly("/registry/decisions/" + key);
    assertThat(waiting.getString("items[0].thing.type")).isEqualTo("decision");
    assertThat(waiting.getString("items[0].thing.code")).isEqualTo(key);
    assertThat(waiting.getString("items[0].thing.title.message"))
        .isEqualTo("Decision " + key + ": Draft");
    assertThat(waiting.getString("items[0].deadline")).isEqualTo("2026-12-01");
    assertThat(waiting.getString("items[0].capacity"))
        .isEqualTo(family.code("HOST-STC") + ":chair");
  }

  private static List<String> links(Api person, String kind) {
    return person.read("/inbox", Map.of("kind", kind)).getList("items.link");
  }

  private static List<String> called(Api person, String kind) {
    return person.read("/inbox", Map.of("kind", kind)).getList("items.thing.title.message");
  }
}

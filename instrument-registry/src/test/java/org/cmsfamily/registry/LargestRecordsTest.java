package org.cmsfamily.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The largest legal thing of each kind fits its record: what is too much is refused when it is
 * entered, and what has to follow an entry, such as its confirmation, always fits.
 */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class LargestRecordsTest {

  /** Three bytes. */
  private static final String WIDE = "漢";

  private FamilyExamples family = FamilyExamples.unfounded();

  @BeforeEach
  void found() {
    family = FamilyExamples.founded();
    family.body("HOST", "HOST-COP");
    family.meeting("HOST", "HOST-COP", "HOST-COP-9", "9", "2026-11-02");
  }

  @Test
  void aDecisionThatFillsItsRecordIsStillConfirmed() {
    assertTooMuch(decision("HOST-D1", provisions(4, 20_000)));
    assertThat(decision("HOST-D2", provisions(3, 19_000)).statusCode()).isEqualTo(201);
    var path = "/decisions/" + family.code("HOST-D2");
    var erratum = "{\"text\":\"" + WIDE.repeat(1000) + "\"}";
    until422(n -> family.registrar("HOST").post(path + "/errata", erratum));
    confirm(path);
    family.registrar("HOST").done(path + "/conditions-met", "{}");
    confirm(path);
    family
        .registrar("HOST")
        .done(path + "/statuses", "{\"status\":\"superseded\",\"on\":\"2026-11-02\"}");
    Api.steward().get(path, Map.of()).then().statusCode(200);
  }

  @Test
  void whatIsTakenBackFitsToo() {
    assertThat(decision("HOST-D3", provisions(3, 19_000)).statusCode()).isEqualTo(201);
    family
        .registrar("HOST")
        .done(
            "/decisions/" + family.code("HOST-D3") + "/retractions",
            "{\"reason\":\"" + WIDE.repeat(4000) + "\"}");
  }

  private void confirm(String path) {
    family
        .secretary("HOST")
        .done(
            path + "/confirmations",
            "{\"document\":{\"sha256\":\"%s\",\"address\":\"https://example.org/%s\"}}"
                .formatted("ab".repeat(32), WIDE.repeat(1900)));
  }

  @Test
  void aDecisionHasAHundredErrata() {
    assertThat(decision("HOST-D4", provisions(1, 1)).statusCode()).isEqualTo(201);
    var path = "/decisions/" + family.code("HOST-D4") + "/errata";
    assertThat(until422(n -> family.registrar("HOST").post(path, "{\"text\":\"No\"}")))
        .isEqualTo(100);
  }

  @Test
  void aTextInAFurtherLanguageIsNoLargerThanADecision() {
    assertThat(decision("HOST-D7", provisions(4, 1)).statusCode()).isEqualTo(201);
    var path = "/decisions/" + family.code("HOST-D7") + "/texts";
    assertTooMuch(family.registrar("HOST").post(path, french(20_000)));
    family.registrar("HOST").done(path, french(12_000));
  }

  private static String french(int length) {
    return IntStream.range(0, 4)
        .mapToObj(n -> "\"" + WIDE.repeat(length) + "\"")
        .collect(
            Collectors.joining(",", "{\"language\":\"fr\",\"title\":\"T\",\"provisions\":[", "]}"));
  }

  @Test
  void aDecisionDoesNotInviteWithoutEnd() {
    var invites =
        "{\"type\":\"invites\",\"addressee\":{\"kind\":\"class\",\"className\":\"other-instruments\"}}";
    var many = IntStream.range(0, 50).mapToObj(n -> invites).collect(Collectors.joining(","));
    var provision = "{\"verb\":\"invite\",\"text\":\"I\",\"effects\":[" + many + "]}";
    assertThat(decision("HOST-D5", provision + "," + provision).statusCode()).isEqualTo(400);
  }

  @Test
  void theLargestInvitationIsIssued() {
    family.body("PART", "PART-MOP");
    var requests =
        IntStream.range(0, 20)
            .mapToObj(n -> "\"" + WIDE.repeat(1000) + "\"")
            .collect(Collectors.joining(","));
    var provision =
        """
        {"number":"1","verb":"invite","text":"I","effects":[{"type":"invites","requests":[%s],
          "addressee":{"kind":"body","code":"%s"}}]}
        """
            .formatted(requests, family.code("PART-MOP"));
    family
        .registrar("HOST")
        .done(
            "/decisions",
            """
            {"key":"%s","body":"%s","meeting":"%s","adoptedOn":"2026-11-02","status":"adopted",
             "title":{"en":"T"},"provisions":[%s]}
            """
                .formatted(
                    family.code("HOST-D6"),
                    family.code("HOST-COP"),
                    family.code("HOST-COP-9"),
                    provision));
    assertThat(family.confirm("HOST", family.code("HOST-D6")).getList("invitations")).hasSize(1);
  }

  private static String provisions(int number, int length) {
    return IntStream.range(0, number)
        .mapToObj(
            n ->
                "{\"verb\":\"decide\",\"text\":\"%s\",\"effects\":[]}"
                    .formatted(WIDE.repeat(length)))
        .collect(Collectors.joining(","));
  }

  private Response decision(String key, String provisions) {
    return family
        .registrar("HOST")
        .post(
            "/decisions",
            """
            {"key":"%s","body":"%s","meeting":"%s","adoptedOn":"2026-11-02",
             "status":"adopted-conditional","condition":"Once paid","title":{"en":"T"},
             "provisions":[%s]}
            """
                .formatted(
                    family.code(key),
                    family.code("HOST-COP"),
                    family.code("HOST-COP-9"),
                    provisions));
  }

  @Test
  void aBudgetThatFillsItsRecordIsStillConfirmed() {
    assertTooMuch(budget("HOST-B1", 60));
    assertThat(budget("HOST-B2", 20).statusCode()).isEqualTo(201);
    var path = "/budgets/" + family.code("HOST-B2");
    var correction =
        "{\"line\":\"L0\",\"year\":2027,\"amount\":\"1.00\",\"reason\":\"%s\"}"
            .formatted(WIDE.repeat(1000));
    int corrections =
        until422(n -> family.registrar("HOST").post(path + "/corrections", correction));
    family.secretary("HOST").done(path + "/confirmations", "{}");
    for (int k = 1; k <= corrections; k++) {
      family.secretary("HOST").done(path + "/corrections/k" + k + "/confirmations", "{}");
    }
  }

  private Response budget(String code, int lines) {
    var names = "{\"en\":\"%1$s\",\"fr\":\"%1$s\",\"es\":\"%1$s\"}".formatted(WIDE.repeat(600));
    var all =
        IntStream.range(0, lines)
            .mapToObj(
                n ->
                    "{\"code\":\"L%s\",\"names\":%s,\"amounts\":{\"2027\":\"1.00\"}}"
                        .formatted(n, names))
            .collect(Collectors.joining(","));
    return family
        .registrar("HOST")
        .post(
            "/budgets",
            """
            {"code":"%s","instrument":"%s","period":"2027","currency":"EUR",
             "programmeSupportCost":"included","lines":[%s]}
            """
                .formatted(family.code(code), family.code("HOST"), all));
  }

  @Test
  void anOfficeHasSomeSeatsAndArrangements() {
    Api.steward()
        .done(
            "/secretariats",
            "{\"family\":\"%s\",\"code\":\"%s\",\"names\":{\"en\":\"O\"},\"permanentFor\":\"%s\"}"
                .formatted(family.family(), family.code("SEC"), family.code("HOST")));
    var path = "/secretariats/" + family.code("SEC");
    until422(
        n ->
            family
                .registrar("HOST")
                .post(
                    path + "/seats",
                    "{\"country\":\"DE\",\"from\":\"%s\",\"notes\":%s}"
                        .formatted(1900 + n, notes(2))));
    int small =
        until422(
            n ->
                family
                    .registrar("HOST")
                    .post(
                        path + "/serving-arrangements",
                        """
                        {"instrument":"%s","role":"permanent","from":"%s"}
                        """
                            .formatted(family.code("HOST"), 1900 + n)));
    assertThat(small).isLessThanOrEqualTo(200);
  }

  @Test
  void aBodyHasSomeCompetences() {
    var path = "/bodies/" + family.code("HOST-COP") + "/competences";
    until422(
        n ->
            family
                .registrar("HOST")
                .post(
                    path,
                    "{\"subject\":\"budget\",\"limits\":\"%s\"}".formatted(WIDE.repeat(4000))));
    family.body("HOST", "HOST-STC");
    var other = "/bodies/" + family.code("HOST-STC") + "/competences";
    assertThat(until422(n -> family.registrar("HOST").post(other, "{\"subject\":\"budget\"}")))
        .isEqualTo(199);
  }

  @Test
  void whatTellsTooMuchOfItselfIsRefusedAtOnce() {
    assertTooMuch(
        family
            .registrar("HOST")
            .post(
                "/meetings",
                """
                {"code":"%s","body":"%s","ordinal":"10","mode":"online","notes":%s}
                """
                    .formatted(family.code("HOST-COP-10"), family.code("HOST-COP"), notes(50))));
    assertTooMuch(
        family
            .registrar("HOST")
            .post(
                "/bodies",
                """
                {"instrument":"%s","code":"%s","type":"bureau","names":{"en":"B"},"notes":%s}
                """
                    .formatted(family.code("HOST"), family.code("HOST-B"), notes(50))));
    for (var instrument : List.of("NEW", "HOST")) {
      var described =
          """
          {"family":"%s","code":"%s","shortName":"N","names":{"en":"N"},"kind":"agreement",
           "binding":true,"notes":%s}
          """
              .formatted(family.family(), family.code(instrument), notes(50));
      assertTooMuch(
          instrument.equals("NEW")
              ? Api.steward().post("/instruments", described)
              : family.registrar("HOST").put("/instruments/" + family.code("HOST"), described, 1));
    }
    var wide = "{\"en\":\"%1$s\",\"fr\":\"%1$s\",\"es\":\"%1$s\"}".formatted(WIDE.repeat(600));
    var areas =
        IntStream.range(0, 49)
            .mapToObj(n -> "{\"code\":\"area-%s\",\"names\":%s}".formatted(n, wide))
            .collect(Collectors.joining(","));
    var other = FamilyExamples.unfounded();
    assertTooMuch(
        Api.steward()
            .post(
                "/families",
                other
                    .familyJson("2026-11-02")
                    .replace("\"serviceAreas\":[", "\"serviceAreas\":[" + areas + ",")));
  }

  @Test
  void theLargestTransmittalIsSent() {
    family.body("PART", "PART-MOP");
    var documents =
        IntStream.range(0, 100)
            .mapToObj(n -> "\"" + WIDE.repeat(500) + "\"")
            .collect(Collectors.joining(","));
    family
        .secretary("HOST")
        .done(
            "/transmittals",
            "{\"toBody\":\"%s\",\"documents\":[%s]}".formatted(family.code("PART-MOP"), documents));
  }

  private static String notes(int number) {
    return IntStream.range(0, number)
        .mapToObj(n -> "\"" + WIDE.repeat(4000) + "\"")
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static void assertTooMuch(Response refused) {
    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
    assertThat(refused.jsonPath().getString("violations[0].rule")).isEqualTo("fits-its-record");
  }

  /** How many were taken before the first that is too much. */
  private static int until422(IntFunction<Response> next) {
    for (int taken = 0; taken <= 300; taken++) {
      var answer = next.apply(taken);
      if (answer.statusCode() == 422) {
        assertThat(answer.jsonPath().getString("violations[0].rule"))
            .as(answer.asString())
            .isIn("fits-its-record", "at-most");
        return taken;
      }
      assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 201);
    }
    throw new AssertionError("It takes more than 300");
  }
}

package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import org.cmsfamily.local.api.ApiResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class S20AuthorityIsCurrentTest {

  /** Within a second of the commit; the end is answered after it. */
  private static final Duration SECOND = Duration.ofSeconds(1);

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String TODAY = "2026-11-02";

  private FamilyUnderTest family = FamilyUnderTest.unfounded();
  private ProposalUnderTest proposal = new ProposalUnderTest(family, "");

  @BeforeEach
  void found() {
    family = FamilyUnderTest.founded();
    proposal = ProposalUnderTest.advised(family.terms());
  }

  @Test
  void anAppointmentThatEndsGivesNoRightASecondLaterInAnyService() {
    var officer = family.catalog(Part.CMS_OFFICER);
    Supplier<ApiResponse> screens =
        () ->
            officer.ask(
                "/screenings", Map.of("family", family.code(), "terms", family.terms().json()));
    Supplier<ApiResponse> converts =
        () -> family.reporting(Part.CMS_FINANCE).csv("/rates?family=" + family.code(), "no table");
    var known = family.examples().all("meetings").get(1);
    Supplier<ApiResponse> convenes =
        () -> family.registry(Part.AEWA_REGISTRAR).attempt("/meetings", known);
    assertThat(screens.get().status()).isEqualTo(200);
    assertThat(converts.get().status()).as("no table").isBetween(400, 422).isNotEqualTo(403);
    assertThat(convenes.get().status()).as("known already").isEqualTo(409);

    end("CMS", Part.CMS_OFFICER);
    goneSoon(screens);
    end("CMS", Part.CMS_FINANCE);
    goneSoon(converts);
    assertThat(officer.look(proposal.path()).status())
        .as("drafts of a former office")
        .isEqualTo(404);
    secondRegistrarEnds();
    goneSoon(convenes);
  }

  /** Authority of which nobody has had word for a while decides nothing. */
  @Test
  @Tag("alone")
  void withoutTheBrokerNothingBindsAndAfterwardsAllIsAsItShouldBe() throws IOException {
    var officer = family.catalog(Part.CMS_OFFICER);
    var signature = Map.of("fingerprint", proposal.fingerprint());
    signal("STOP");
    try {
      end("CMS", Part.CMS_SECRETARY);
      await("the mark on what is read")
          .atMost(PATIENCE)
          .pollInterval(SECOND)
          .until(() -> isStale(officer.look(proposal.path())));
      for (var part : List.of(Part.CMS_SECRETARY, Part.AEWA_SECRETARY)) refused(part, signature);
      var draft = officer.attempt("/proposals", draft());
      assertThat(draft.status()).isEqualTo(201);
      assertThat(isStale(draft)).isTrue();
      var registry = family.registry(Part.CMS_REGISTRAR).look("/families/" + family.code());
      assertThat(isStale(registry)).as("the registry knows").isFalse();
    } finally {
      signal("CONT");
    }
    await("authority to be current again")
        .atMost(PATIENCE)
        .pollInterval(SECOND)
        .until(() -> !isStale(officer.look(proposal.path())));
    var former = proposal.attempt(Part.CMS_SECRETARY, "/signatures", signature);
    assertThat(former.status()).as("a former office").isIn(403, 404);
    proposal.does(Part.AEWA_SECRETARY, "/signatures", signature);
    assertThat(proposal.view().path("signatures").findValuesAsText("capacity"))
        .containsExactly(family.of("AEWA") + ":executive-secretary");
  }

  private static boolean isStale(ApiResponse answer) {
    return answer
        .headers()
        .firstValue("Skein-Authority")
        .filter(mark -> mark.startsWith("stale since "))
        .isPresent();
  }

  /** By a client of its own: the usual one waits and tries again. */
  private void refused(Part part, Map<String, ?> signature) throws IOException {
    var suite = FamilyUnderTest.suite();
    var request =
        HttpRequest.newBuilder(URI.create(suite.catalog() + proposal.path() + "/signatures"))
            .header("Authorization", "Bearer " + suite.token(part.user()))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", family.nextStep())
            .POST(HttpRequest.BodyPublishers.ofString(TermsUnderTest.json(signature).toString()))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("authority-not-current");
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Map<String, Object> draft() {
    var terms = family.terms().with(one -> one.put("serviceCode", family.service() + "-later"));
    return Map.of("family", family.code(), "terms", terms.json());
  }

  /** The same people hold offices of other families, so that the role alone refuses nothing. */
  private static void goneSoon(Supplier<ApiResponse> attempt) {
    await("the right to be gone")
        .atMost(SECOND)
        .pollInterval(Duration.ofMillis(20))
        .until(() -> Set.of(403, 404).contains(attempt.get().status()));
  }

  /** The registrar ends the appointment of somebody of the instrument. */
  private void end(String instrument, Part part) {
    end(Part.registrarOf(instrument), family.of(part.holder()), part.role());
  }

  /** Nobody ends the own appointment: the Executive Secretary is made a second registrar. */
  private void secondRegistrarEnds() {
    var secretary = family.registry(Part.AEWA_SECRETARY);
    var first = appointment(family.of("AEWA"), "registrar", "id");
    var second =
        Map.of(
            "person",
            appointment(family.of("AEWA"), "executive-secretary", "person"),
            "role",
            "registrar",
            "holder",
            family.of("AEWA"),
            "from",
            TODAY,
            "act",
            "Test");
    var made = family.registry(Part.AEWA_REGISTRAR).post("/appointments", second).text("id");
    var chair = Map.of("actingAs", family.of("AEWA-STC") + ":chair");
    family.registry(Part.CHAIR).post("/appointments/" + made + "/confirmations", chair);
    secretary.post("/appointments/" + first + "/ends", Map.of("on", TODAY));
  }

  private void end(Part by, String holder, String role) {
    var path = "/appointments/" + appointment(holder, role, "id") + "/ends";
    family.registry(by).post(path, Map.of("on", TODAY));
  }

  /** A field of the first appointment to that role. */
  private String appointment(String holder, String role, String field) {
    var all = family.registry(Part.AEWA_REGISTRAR).get("/appointments?holder=" + holder).json();
    for (var one : all.path("items")) {
      if (one.path("role").asText().equals(role)) return one.path(field).asText();
    }
    throw new AssertionError("Nobody is " + role + " of " + holder);
  }

  private static void signal(String signal) throws IOException {
    var suite = Path.of(System.getProperty("skein.suite", "no-suite"));
    var facts = new Properties();
    try (var file = Files.newBufferedReader(suite)) {
      facts.load(file);
    }
    var beside = Objects.requireNonNull(suite.toAbsolutePath().getParent());
    var pidFile =
        Path.of(facts.getProperty("pid.kafka", beside.resolve("run/kafka.pid").toString()));
    var pid = Files.readString(pidFile).strip().split(" ", -1)[0];
    try {
      var status = new ProcessBuilder("kill", "-" + signal, pid).inheritIO().start().waitFor();
      assertThat(status).isZero();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

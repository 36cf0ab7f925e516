package org.cmsfamily.registry.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.cmsfamily.registry.Api;
import org.cmsfamily.registry.FamilyExamples;
import org.cmsfamily.testkit.SkeinResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What waits for a person goes out by e-mail, once a day, for who wants it. */
@QuarkusTest
@TestProfile(Mailing.class)
@WithTestResource(SkeinResource.class)
@SuppressWarnings("NullAway.Init")
class DigestTest {

  @Inject SendDigests digests;

  @ConfigProperty(name = "quarkus.mailer.port")
  int port;

  @ConfigProperty(name = "skein.digest.token-url")
  String tokenUrl;

  @ConfigProperty(name = "quarkus.oidc.token.issuer")
  String issuer;

  private Mailbox server;
  private OtherServices others;
  private FamilyExamples family;
  private Api secretary;
  private String person;
  private String address;

  @BeforeEach
  void found() {
    server = new Mailbox(port);
    others = new OtherServices(URI.create(tokenUrl).getPort());
    family = FamilyExamples.founded();
    appointMachine();
    secretary = family.secretary("HOST");
    person = secretary.read("/me", Map.of()).getString("person");
    address = family.family().toLowerCase(Locale.ROOT) + "@example.org";
  }

  private void appointMachine() {
    var machine =
        """
        {"family":"%s","kind":"machine","name":null,"office":"digests",
         "login":{"issuer":"%s","subject":"%s"}}
        """
            .formatted(family.family(), issuer, OtherServices.MACHINE);
    var id = Api.steward().done("/persons", machine).getString("id");
    Api.steward()
        .done("/appointments", family.appointmentJson(id, "inbox-digest", family.family()));
  }

  @AfterEach
  void end() {
    server.close();
    others.close();
  }

  @Test
  void anAddressIsShownToBeThePersonsByTheCodeThatWasMailedToIt() {
    secretary.get("/me/digest", Map.of()).then().statusCode(200).body("address", nullValue());
    want(address, "fr", null, 0).then().statusCode(200).body("proved", equalTo(false));
    var mail = server.mails(address).getFirst();
    assertThat(mail).contains("Votre code est ");
    digests.send();
    assertThat(server.mails(address)).hasSize(1);

    want(address, "fr", "AAAA-BBBB-CCCC", 1)
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/address-code-refused"));
    want("other@example.org", "fr", Mailbox.codeIn(mail), 1).then().statusCode(422);
    want(address, "fr", Mailbox.codeIn(mail), 7).then().statusCode(412);
    want(address, "fr", Mailbox.codeIn(mail).toLowerCase(Locale.ROOT), 1)
        .then()
        .statusCode(200)
        .body("proved", equalTo(true))
        .body("address", equalTo(address));
    assertThat(family.registrar("HOST").get("/me/digest", Map.of()).body().asString())
        .doesNotContain(address);
  }

  @Test
  void theMailHoldsTheSameListAsTheInboxOverAllServices() {
    family.appoint(family.registrar("HOST"), "finance", "finance-officer", family.code("HOST"));
    others.waits("catalog", person, "sign", "2026-12-24");
    others.waits("catalog", person, "decide", "2026-12-01");
    others.waits("reporting", person, "close", "2026-12-12");
    wanted("es");

    digests.send();

    var mail = server.mails(address).getLast();
    var own = secretary.read("/inbox", Map.of()).<String>getList("items.link");
    assertThat(own).isNotEmpty();
    assertThat(Mailbox.links(mail))
        .containsExactlyElementsOf(
            Stream.concat(
                    Stream.of(
                        "/catalog/things/2026-12-01",
                        "/reporting/things/2026-12-12",
                        "/catalog/things/2026-12-24"),
                    own.stream())
                .toList());
    assertThat(mail)
        .contains("Lo que le espera: " + (3 + own.size()))
        .contains("Por decidir: Thing of catalog with lines")
        .contains("a más tardar el 2026-12-01")
        .contains("CMS:executive-secretary");
  }

  @Test
  void itGoesOutOnceADay() {
    others.waits("catalog", person, "sign", "2026-12-24");
    wanted("en");
    try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
      replicas.execute(digests::send);
      replicas.execute(digests::send);
    }
    digests.send();
    assertThat(server.mails(address)).hasSize(2); // the code and one digest
    secretary.get("/me/digest", Map.of()).then().body("settledOn", notNullValue());
  }

  @Test
  void nothingIsSentWhenNothingWaits() {
    wanted("en");
    digests.send();
    assertThat(server.mails(address)).hasSize(1);
  }

  @Test
  void whatTheMailServerDoesNotTakeIsSentLaterAndSeenToBeLate() {
    others.waits("catalog", person, "sign", "2026-12-24");
    wanted("en");
    server.stop();
    digests.send();
    secretary
        .get("/me/digest", Map.of())
        .then()
        .body("settledOn", nullValue())
        .body("failingSince", notNullValue());
    server.start();
    digests.send();
    assertThat(Mailbox.links(server.mails(address).getLast()))
        .containsExactly("/catalog/things/2026-12-24");
    secretary
        .get("/me/digest", Map.of())
        .then()
        .body("settledOn", notNullValue())
        .body("failingSince", nullValue());
  }

  @Test
  void aListWithoutOneOfTheServicesIsNotSent() {
    others.waits("catalog", person, "sign", "2026-12-24");
    wanted("en");
    others.close();
    digests.send();
    assertThat(server.mails(address)).hasSize(1);
    secretary.get("/me/digest", Map.of()).then().body("failingSince", notNullValue());
    others = new OtherServices(URI.create(tokenUrl).getPort());
    others.waits("catalog", person, "sign", "2026-12-24");
    digests.send();
    assertThat(Mailbox.links(server.mails(address).getLast()))
        .containsExactly("/catalog/things/2026-12-24");
  }

  @Test
  void whoWantsNoneAnyMoreGetsNone() {
    others.waits("catalog", person, "sign", "2026-12-24");
    wanted("en");
    secretary
        .put("/me/digest", "{\"address\":null,\"language\":\"en\"}", 2)
        .then()
        .statusCode(200)
        .body("address", nullValue());
    digests.send();
    assertThat(server.mails(address)).hasSize(1);
  }

  @Test
  void aPersonReducedToTheOfficeHasNoAddress() {
    others.waits("catalog", person, "sign", "2026-12-24");
    wanted("en");
    family.registrar("HOST").done("/persons/" + person + "/reductions", "{}");
    secretary.get("/me/digest", Map.of()).then().body("address", nullValue());
    digests.send();
    assertThat(server.mails(address)).hasSize(1);
  }

  @Test
  void whoHoldsNothingAnyMoreGetsNone() {
    others.waits("catalog", person, "sign", "2026-12-24");
    wanted("en");
    var office =
        secretary
            .read("/appointments", Map.of("holder", family.code("HOST")))
            .getString("items.find{it.role=='executive-secretary'}.id");
    family.registrar("HOST").done("/appointments/" + office + "/ends", "{\"on\":\"2026-11-02\"}");
    digests.send();
    assertThat(server.mails(address)).hasSize(1);
    secretary.get("/me/digest", Map.of()).then().body("settledOn", notNullValue());
  }

  @Test
  void aMailServerThatWasStartedAgainGetsTheNextMail() {
    others.waits("catalog", person, "sign", "2026-12-24");
    wanted("en");
    server.stop();
    server.start();
    digests.send();
    assertThat(Mailbox.links(server.mails(address).getLast()))
        .containsExactly("/catalog/things/2026-12-24");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no address",
        "one@example.org,two@example.org",
        "One <one@example.org>",
        "one@example.org\\r\\nBcc: two@example.org",
        "one@example.org\\u2028Bcc:two",
        "one@example.org\\u0085x"
      })
  void anAddressIsOneAddressAndNothingElse(String wrong) {
    want(wrong, "en", null, 0)
        .then()
        .statusCode(400)
        .body("violations[0].pointer", equalTo("/address"));
    assertThat(server.count()).isZero();
  }

  @Test
  void noCodeFollowsAnotherAtOnceAndNoneIsStoredThatWasNotMailed() {
    server.stop();
    want(address, "en", null, 0).then().statusCode(503).body("code", equalTo("mail-not-taken"));
    server.start();
    want(address, "en", null, 0).then().statusCode(200);
    want("other@example.org", "en", null, 1).then().statusCode(429);
  }

  private Response want(String to, String language, @Nullable String code, long version) {
    return secretary.put(
        "/me/digest",
        """
        {"address":"%s","language":"%s","code":%s}
        """
            .formatted(to, language, code == null ? "null" : "\"" + code + "\""),
        version);
  }

  private void wanted(String language) {
    want(address, language, null, 0).then().statusCode(200);
    want(address, language, Mailbox.codeIn(server.mails(address).getLast()), 1)
        .then()
        .statusCode(200);
  }
}

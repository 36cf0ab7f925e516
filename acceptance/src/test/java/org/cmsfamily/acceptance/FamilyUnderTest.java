package org.cmsfamily.acceptance;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.cmsfamily.acceptance.document.Exchange;
import org.cmsfamily.local.Suite;
import org.cmsfamily.local.api.Api;
import org.cmsfamily.local.api.ApiResponse;

/**
 * A family of a test's own, founded through the API like any other: CMS and AEWA with their bodies,
 * budgets, decisions and people, EUROBATS as a third instrument, and a business date.
 */
final class FamilyUnderTest {

  private static final Suite SUITE =
      Suite.read(Path.of(System.getProperty("skein.suite", "no-suite-given-by-skein.suite")));
  private static final String FOUNDED_ON = "2026-11-02";

  private final String code =
      "T" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
  private final Examples examples;
  private final AtomicInteger steps = new AtomicInteger();
  private final Queue<Exchange> exchanges = new ConcurrentLinkedQueue<>();
  private final Propagation propagation =
      new Propagation(
          Map.of(
              operatorAt(SUITE.catalog()),
              Set.of(),
              operatorAt(SUITE.reporting()),
              Set.of("registry.secretariats")));

  private FamilyUnderTest(Setting setting) {
    examples = new Examples(code + "-", setting);
  }

  /** Founds a family in which S03's terms satisfy every safeguard. */
  static FamilyUnderTest founded() {
    return founded(Charter.USUAL);
  }

  /** Founds a family without some of the decisions of family.json. */
  static FamilyUnderTest foundedWithout(String... decisions) {
    return founded(Charter.USUAL.without(decisions));
  }

  static FamilyUnderTest founded(Charter charter) {
    var family = new FamilyUnderTest(charter.setting());
    new Founding(family, charter, LocalDate.parse(FOUNDED_ON)).found();
    return family;
  }

  /** The bare family and its people's tokens, for tests that load what is in it. */
  static FamilyUnderTest unfounded() {
    return new FamilyUnderTest(Setting.SPECIES);
  }

  static Suite suite() {
    return SUITE;
  }

  String code() {
    return code;
  }

  /** This family's code for one of family.json. */
  String of(String exampleCode) {
    return examples.of(exampleCode);
  }

  Examples examples() {
    return examples;
  }

  /** S03's terms: conference services of CMS and AEWA, 2027-2029. */
  TermsUnderTest terms() {
    ObjectNode terms = examples.one("terms");
    terms.put("serviceCode", service());
    return new TermsUnderTest(this, terms);
  }

  /** The code of the service in S03's terms. */
  String service() {
    return code.toLowerCase(Locale.ROOT) + "-conference-services";
  }

  Desk registry(Part part) {
    return desk(SUITE.registry(), part, true);
  }

  Desk catalog(Part part) {
    propagation.settle();
    return desk(SUITE.catalog(), part, false);
  }

  Desk reporting(Part part) {
    propagation.settle();
    return desk(SUITE.reporting(), part, false);
  }

  /** The reporting service as the machine client of the reporting job sees it. */
  Desk reportingJob() {
    propagation.settle();
    var api = new Api(SUITE.reporting(), () -> SUITE.clientToken("reporting-job"));
    return new Desk(api, "reporting-job", this, answer -> answer);
  }

  /** A service as the machine that writes the digests sees it. */
  Desk digestMachine(String service) {
    propagation.settle();
    var address =
        switch (service) {
          case "registry" -> SUITE.registry();
          case "catalog" -> SUITE.catalog();
          default -> SUITE.reporting();
        };
    var api = new Api(address, () -> SUITE.clientToken("inbox-digest"));
    return new Desk(api, "inbox-digest", this, answer -> answer);
  }

  private Desk desk(URI service, Part part, boolean noting) {
    var api = new Api(service, () -> SUITE.token(part.user()));
    return new Desk(api, part.office(), this, noting ? propagation::noted : answer -> answer);
  }

  String nextStep() {
    return "test/" + code + "/" + steps.incrementAndGet();
  }

  void note(Exchange exchange) {
    exchanges.add(exchange);
  }

  /** All that was asked and answered in this family. */
  List<Exchange> exchanges() {
    return List.copyOf(exchanges);
  }

  private static Api operatorAt(URI service) {
    return new Api(service, () -> SUITE.token(Part.OPERATOR.user()));
  }

  /**
   * A user of the realm as the registry is told of him: by his login, with his user name as office.
   */
  ObjectNode person(String kind, String user) {
    var login = Map.of("issuer", SUITE.issuer(), "subject", SUITE.subject(user));
    return (ObjectNode)
        TermsUnderTest.json(
            Map.of("family", code, "kind", kind, "name", user, "office", user, "login", login));
  }

  /** Registers a person, who then shows by the code that the login is the own; gives the id. */
  String enters(Part by, ObjectNode person) {
    var entered = registry(by).post("/persons", person);
    if (person.path("kind").asText().equals("human") && !isProved(entered)) {
      proves(person, entered.text("loginCode"));
    }
    return entered.text("id");
  }

  /** Another family's test may enter the same person at the same time. */
  private void proves(ObjectNode person, String first) {
    var user = person.path("office").asText();
    var login = new Api(SUITE.registry(), () -> SUITE.token(user));
    login.tryPost(nextStep(), "/me/login-proofs", Map.of("code", first));
    await(user + "'s login to be proved")
        .until(
            () -> {
              var known = registry(Part.STEWARD).post("/persons", person);
              if (isProved(known)) return true;
              var path = "/persons/" + known.text("id") + "/login-codes";
              var renewed = registry(Part.STEWARD).attempt(path, Map.of()).text("code");
              login.tryPost(nextStep(), "/me/login-proofs", Map.of("code", renewed));
              return false;
            });
  }

  private static boolean isProved(ApiResponse person) {
    return person.json().path("loginProved").asBoolean();
  }

  /** The operator moves the family's business date; returns when every service knows it. */
  void moveTo(String date) {
    registry(Part.OPERATOR).post("/families/" + code + "/business-date", Map.of("date", date));
    for (var service : List.of(SUITE.catalog(), SUITE.reporting())) {
      var operator = operatorAt(service);
      await("business date " + date)
          .pollInterval(Duration.ofMillis(10))
          .atMost(Duration.ofSeconds(30))
          .until(() -> operator.get("/calendar/" + code).text("today").equals(date));
    }
  }

  /** Waits until the catalog has applied a finding. */
  void catalogKnowsFinding(String id) {
    Propagation.await(operatorAt(SUITE.catalog()), "reporting.findings/" + id, 1);
  }

  /** Waits until the reporting service has applied a service as the catalog has it now. */
  void reportingKnowsService(String code) {
    var tag = catalog(Part.CMS_OFFICER).get("/services/" + code).etag();
    var version = Long.parseLong(tag.replaceAll("\"|-.*", ""));
    Propagation.await(operatorAt(SUITE.reporting()), "catalog.services/" + code, version);
  }

  /** Enters one more decision of an instrument's body, by its registrar. */
  ApiResponse decide(String instrument, ObjectNode decision) {
    return registry(Part.registrarOf(instrument)).post("/decisions", decision);
  }

  /** As {@link #decide}, and the Executive Secretary confirms the record. */
  void decided(String instrument, ObjectNode decision) {
    confirms(instrument, decide(instrument, decision).text("key"));
  }

  /** As {@link #enterBudget}, and the Executive Secretary confirms it. */
  void budgeted(String instrument, String code, String decision) {
    enterBudget(instrument, code, decision);
    registry(Part.secretaryOf(instrument))
        .post("/budgets/" + of(instrument) + code + "/confirmations");
  }

  /**
   * Enters a budget like the instrument's own under another code, adopted by one more decision.
   *
   * @param code without the family's prefix, as is the decision's key
   */
  void enterBudget(String instrument, String code, String decision) {
    var adopting =
        byKey("decisions", "key", instrument + "-BUDGET").put("key", of(instrument) + decision);
    decided(instrument, adopting);
    var budget =
        byKey("budgets", "code", instrument + "-BUDGET").put("code", of(instrument) + code);
    registry(Part.registrarOf(instrument))
        .post("/budgets", budget.put("adoptedBy", of(instrument) + decision));
  }

  private ObjectNode byKey(String part, String key, String value) {
    for (var item : examples.all(part)) {
      if (item.path(key).asText().equals(of(value))) return item.deepCopy();
    }
    throw new IllegalStateException("family.json has no " + value);
  }

  /** The instrument's Executive Secretary confirms a record against the published document. */
  void confirms(String instrument, String decision) {
    var document = Map.of("address", "https://example.org/" + decision, "sha256", "0a".repeat(32));
    registry(Part.secretaryOf(instrument))
        .post("/decisions/" + decision + "/confirmations", Map.of("document", document));
  }
}

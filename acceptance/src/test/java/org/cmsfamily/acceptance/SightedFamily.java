package org.cmsfamily.acceptance;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A family that has one of everything section 4 names, in each of its states; made once. */
final class SightedFamily {

  private static final String TODAY = "2026-11-02";

  private static @Nullable SightedFamily made;

  private final FamilyUnderTest family = FamilyUnderTest.founded();
  private final Map<String, Sighted> things = new TreeMap<>();

  private SightedFamily() {}

  static synchronized SightedFamily made() {
    if (made == null) {
      var fresh = new SightedFamily();
      fresh.make();
      made = fresh;
    }
    return made;
  }

  FamilyUnderTest family() {
    return family;
  }

  /** What a row of the page names. */
  Sighted thing(String name) {
    var thing = things.get(name);
    if (thing == null) throw new AssertionError(name + " is none of " + things.keySet());
    return thing;
  }

  private void make() {
    elsewhere();
    appoint(family, Part.CMS_MEMBER, "committee-member", family.of("CMS-COP"));
    published();
    decisions();
    budgets();
    var service = proposals();
    new SightedLedger(family, service, things).make();
  }

  /** A person who reads all there is to read of an instrument, in another family. */
  private static void elsewhere() {
    var other = FamilyUnderTest.founded();
    appoint(other, Part.ELSEWHERE, "auditor", other.of("CMS"));
    appoint(other, Part.ELSEWHERE, "finance-officer", other.of("CMS"));
  }

  private static void appoint(FamilyUnderTest family, Part whom, String role, String holder) {
    var desk = family.registry(Part.CMS_REGISTRAR);
    var person = family.person("human", whom.user());
    person.put("actingAs", family.of("CMS") + ":registrar");
    var id = family.enters(Part.CMS_REGISTRAR, person);
    var made =
        desk.post(
                "/appointments",
                Map.of("person", id, "role", role, "holder", holder, "from", TODAY, "act", "Test"))
            .json();
    if (made.path("status").asText().equals("awaiting-confirmation")) {
      family
          .registry(Part.CMS_SECRETARY)
          .post("/appointments/" + made.path("id").asText() + "/confirmations");
    }
  }

  private void published() {
    put("an instrument", registry("instruments", "instrument", "code", family.of("CMS")));
    put("a body", registry("bodies", "body", "code", family.of("CMS-STC")));
    var meeting = family.of("CMS-STC-44");
    put(
        "a meeting",
        registry("meetings", "meeting", "code", meeting)
            .listed("/recorded-facts?kind=meeting&thing=" + meeting, "thing", meeting));
    put("the document of a meeting", document("meeting", "/meetings/", meeting));
    var appointments = "/appointments?limit=200&holder=" + family.of("CMS");
    var held = family.registry(Part.CMS_OFFICER).get(appointments).json().at("/items/0/id");
    put("an appointment", registry("appointments", "appointment", "id", held.asText()));
    acts("the acts on the family", "registry", family.code());
    acts("the acts on an instrument", "registry", family.of("CMS"));
  }

  private void decisions() {
    var adopted = family.of("CMS-STC44");
    put("an adopted decision", found(adopted));
    put("its document", document("decision", "/decisions/", adopted));
    for (var status : List.of("draft", "tabled")) {
      var key = decision("CMS-STC", "CMS-STC-EX0", status, "-" + status);
      put("a " + status + " decision", found(key));
      put("the document of a " + status + " decision", document("decision", "/decisions/", key));
      acts("the acts on a " + status + " decision", "registry", key);
    }
  }

  private String decision(String body, String meeting, String status, String suffix) {
    ObjectNode decision = family.examples().all("decisions").get(0).deepCopy();
    decision.put("key", family.of("CMS") + suffix.toUpperCase(Locale.ROOT));
    decision.put("body", family.of(body)).put("meeting", family.of(meeting)).put("status", status);
    decision.remove(List.of("adoptedOn", "citation", "symbol"));
    return family.decide("CMS", decision).orThrow().text("key");
  }

  /** A decision, which whoever may see it finds by its words too. */
  private Sighted found(String key) {
    var search =
        "/search?limit=200&family=%s&instrument=%s".formatted(family.code(), family.of("CMS"));
    return registry("decisions", "decision", "key", key).listed(search, "decision", key);
  }

  private Sighted document(String kind, String list, String thing) {
    var path = list + thing + "/documents?language=en&name=report.csv";
    var answer = family.registry(Part.CMS_REGISTRAR).csv(path, "paragraph,text\n7," + thing + "\n");
    var id = answer.orThrow().text("id");
    return Sighted.at("registry", "/documents/" + id, "/documents/" + id + "/content")
        .listed("/documents?limit=200&holderKind=%s&holder=%s".formatted(kind, thing), "id", id)
        .stored("document", "id", id);
  }

  private void budgets() {
    for (var status : List.of("draft", "tabled")) {
      var adopting = decision("CMS-COP", "CMS-COP-EX", status, "-BUDGET-" + status);
      var code = family.of("CMS") + "-BUDGET-OF-" + status.toUpperCase(Locale.ROOT);
      ObjectNode budget = family.examples().all("budgets").get(0).deepCopy();
      budget.put("code", code).put("adoptedBy", adopting);
      family.registry(Part.CMS_REGISTRAR).post("/budgets", budget);
      put("a budget of a " + status + " decision", registry("budgets", "budget", "code", code));
    }
    family.budgeted("CMS", "-SECOND", "-SECOND-DECISION");
    family.budgeted("AEWA", "-SECOND", "-SECOND-DECISION");
    family.budgeted("CMS", "-IDLE", "-IDLE-DECISION");
    var adopted = family.of("CMS") + "-SECOND";
    put("an adopted budget", registry("budgets", "budget", "code", adopted));
    acts("the acts on an adopted budget", "registry", adopted);
    put("what is free of a line in common terms", free("-SECOND"));
    put("what is free of a line in no terms", free("-IDLE"));
  }

  private Sighted free(String budget) {
    var code = family.of("CMS") + budget;
    var lines = "/budget-lines?limit=200&year=2027&family=" + family.code();
    return Sighted.at("catalog")
        .listed(
            lines + "&instrument=" + family.of("CMS"),
            line -> line.path("budget").asText().equals(code) && line.has("free"));
  }

  /** Three that stop on their way, and one that becomes a service. */
  private ServiceUnderTest proposals() {
    proposal("a proposal in draft", ProposalUnderTest.drafted(terms("-draft")));
    var consulted = ProposalUnderTest.drafted(terms("-consulted"));
    consulted.does(Part.CMS_OFFICER, "/consultation", Map.of());
    proposal("a proposal in consultation", consulted);
    var second = List.of(line("CMS", "CS-10", "120000.00"), line("AEWA", "AE-07", "80000.00"));
    var before =
        ProposalUnderTest.agreed(
            terms("-before")
                .withBaseline("CMS", List.of(second.getFirst()))
                .withBaseline("AEWA", List.of(second.getLast())));
    var agreed = ProposalUnderTest.agreed(family.terms());
    family.moveTo("2026-12-01");
    before.submission("CMS").orThrow();
    proposal(
        "a proposal before the body",
        before,
        "/submissions/1/document",
        "/submissions/1/files",
        "/submissions/1/files/pdf",
        "/versions/1");
    var service = ServiceUnderTest.begun(agreed, family.terms());
    active(service);
    return service;
  }

  private Map<String, Object> line(String instrument, String line, String amount) {
    var years = Map.of("2027", amount, "2028", amount, "2029", amount);
    return Map.of("line", line, "budget", family.of(instrument) + "-SECOND", "years", years);
  }

  private TermsUnderTest terms(String suffix) {
    return family.terms().with(terms -> terms.put("serviceCode", family.service() + suffix));
  }

  private void proposal(String name, ProposalUnderTest proposal, String... parts) {
    var id = proposal.view().path("id").asText();
    var paths = new ArrayList<>(List.of(proposal.path(), proposal.path() + "/versions/1"));
    for (var part : parts) paths.add(proposal.path() + part);
    put(
        name,
        Sighted.at("catalog", paths.toArray(String[]::new))
            .listed("/proposals?limit=200&family=" + family.code(), "id", id)
            .stored("proposal", "id", id));
    if (!name.endsWith("body")) acts("the acts on " + name, "catalog", id);
  }

  private void active(ServiceUnderTest service) {
    var code = service.code();
    put(
        "an active service",
        Sighted.at("catalog", "/services/" + code)
            .listed("/services?limit=200&family=" + family.code(), "code", code)
            .stored("service", "id", code));
    acts("the acts on an active service", "catalog", code);
    await("acts on the service")
        .atMost(Duration.ofSeconds(10))
        .until(
            () ->
                !family
                    .catalog(Part.AUDITOR)
                    .get("/acts?aggregate=" + code)
                    .json()
                    .path("items")
                    .isEmpty());
  }

  private Sighted registry(String path, String table, String field, String value) {
    return Sighted.at("registry", "/" + path + "/" + value)
        .listed("/" + path + "?limit=200&family=" + family.code(), field, value)
        .stored(table, "id", value);
  }

  private void acts(String name, String service, String aggregate) {
    put(name, actsOn(service, aggregate));
  }

  static Sighted actsOn(String service, String aggregate) {
    return Sighted.at(service)
        .listed("/acts?limit=200&aggregate=" + aggregate, item -> true)
        .stored("act", "aggregate_id", aggregate);
  }

  private void put(String name, Sighted thing) {
    things.put(name, thing);
  }
}

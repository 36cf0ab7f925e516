package org.cmsfamily.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the founding of a family leaves out: changes, invitations, transmittals, delegations. */
final class TourOfTheRegistry {

  private static final String TODAY = "2026-11-02";

  private final FamilyUnderTest family;

  TourOfTheRegistry(FamilyUnderTest family) {
    this.family = family;
  }

  void take() {
    changes();
    corrected();
    competence();
    var invitation = invitation();
    desk(Part.AEWA_REGISTRAR).post("/invitations/" + invitation + "/answers", declined());
    transmittal();
    becomes();
    conditional();
    delegation();
    new TourOfCorrections(family).take();
  }

  private void changes() {
    ObjectNode changed = family.examples().one("family").put("code", family.code());
    changed
        .put("decision", family.of("CMS-STC44"))
        .withObject("/houseRules")
        .put("reportDueDays", 31);
    desk(Part.CMS_REGISTRAR).replace("/families/" + family.code(), changed);
    desk(Part.CMS_SECRETARY).post("/families/" + family.code() + "/confirmations");
    ObjectNode instrument = family.examples().all("instruments").get(1).deepCopy();
    instrument.put("family", family.code()).put("website", "https://www.unep-aewa.org");
    desk(Part.AEWA_REGISTRAR).replace("/instruments/" + family.of("AEWA"), instrument);
    desk(Part.CMS_REGISTRAR).replace("/me/digest", Map.of("language", "en"));
  }

  /** A budget's figure was wrong; a record that no one confirmed is taken back. */
  private void corrected() {
    var budget = "/budgets/" + family.of("CMS-BUDGET");
    var right =
        Map.of("line", "CS-10", "year", 2029, "amount", "120000.01", "reason", "A cent was lost");
    var wrong = desk(Part.CMS_REGISTRAR).post(budget + "/corrections", right).json();
    var id = wrong.path("corrections").path(0).path("id").asText();
    desk(Part.CMS_SECRETARY).post(budget + "/corrections/" + id + "/confirmations");
    attached(budget, "budget.csv");
    var decision = decision("MISTAKEN", "adopted", context());
    var recorded = desk(Part.CMS_REGISTRAR).post("/decisions", decision).json();
    desk(Part.CMS_REGISTRAR)
        .post(
            path(recorded) + "/retractions",
            Map.of("reason", "It is a decision of another meeting."));
    attached("/decisions/" + family.of("CMS-STC44"), "report.csv");
  }

  private void attached(String thing, String name) {
    var path = thing + "/documents?language=en&name=" + name;
    desk(Part.CMS_REGISTRAR).csv(path, "paragraph,text\n7,Decides so.\n").orThrow();
  }

  private void competence() {
    desk(Part.CMS_REGISTRAR)
        .post(
            "/bodies/" + family.of("CMS-STC") + "/competences",
            Map.of(
                "subject", "staffing", "since", "2026-01-01", "limits", "Posts that are shared"));
  }

  private String invitation() {
    var invites =
        Map.of(
            "type",
            "invites",
            "text",
            "Invites AEWA to share the roster.",
            "addressee",
            Map.of("kind", "body", "code", family.of("AEWA-STC")),
            "requests",
            List.of("Share the roster"));
    var decision = decision("INVITES", "adopted", List.of(invites));
    var recorded = desk(Part.CMS_REGISTRAR).post("/decisions", decision).json();
    family.confirms("CMS", recorded.path("key").asText());
    desk(Part.CMS_REGISTRAR)
        .post(path(recorded) + "/errata", Map.of("text", "The roster is that of 2026."));
    return desk(Part.AEWA_REGISTRAR)
        .get("/invitations?decision=" + recorded.path("key").asText())
        .json()
        .at("/items/0/id")
        .asText();
  }

  private static Map<String, Object> declined() {
    return Map.of("outcome", "declined");
  }

  private void transmittal() {
    var sent =
        desk(Part.CHAIR)
            .post(
                "/transmittals",
                Map.of(
                    "toBody", family.of("AEWA-MOP"),
                    "toMeeting", family.of("AEWA-MOP-EX2"),
                    "decisions", List.of(family.of("CMS-STC44")),
                    "documents", List.of("A letter"),
                    "answers", List.of(),
                    "actingAs", family.of("CMS-STC") + ":chair"));
    var path = "/transmittals/" + sent.text("id");
    var at = Map.of("meeting", family.of("AEWA-MOP-EX2"), "on", TODAY);
    desk(Part.AEWA_REGISTRAR).post(path + "/receipts", at);
    desk(Part.AEWA_REGISTRAR).post(path + "/considerations", at);
  }

  /** A decision that is tabled and then adopted. */
  private void becomes() {
    var tabled =
        desk(Part.CMS_REGISTRAR).post("/decisions", decision("TABLED", "tabled", context()));
    desk(Part.CMS_REGISTRAR)
        .post(
            path(tabled.json()) + "/statuses",
            Map.of("status", "adopted", "adoptedOn", TODAY, "citation", "Record of the meeting"));
  }

  private void conditional() {
    var decision = decision("CONDITIONAL", "adopted-conditional", context());
    decision.put("condition", "Once the roster is signed");
    var recorded = desk(Part.CMS_REGISTRAR).post("/decisions", decision).json();
    desk(Part.CMS_REGISTRAR).post(path(recorded) + "/conditions-met", Map.of("on", TODAY));
  }

  private void logins(String person) {
    var codes = "/persons/" + person + "/login-codes";
    var code = desk(Part.STEWARD).post(codes, Map.of()).text("code");
    desk(Part.DEPUTY).post("/me/login-proofs", Map.of("code", code));
    var login =
        Map.of("issuer", FamilyUnderTest.suite().issuer(), "subject", family.code() + "-further");
    desk(Part.STEWARD).post(codes, Map.of("login", login));
    desk(Part.DEPUTY).post("/me/login-codes");
  }

  private void delegation() {
    var person = family.person("human", Part.DEPUTY.user());
    person.put("actingAs", family.of("CMS") + ":registrar");
    var id = family.enters(Part.CMS_REGISTRAR, person);
    desk(Part.CMS_REGISTRAR).get("/persons/" + id);
    logins(id);
    var delegated =
        Map.of("person", id, "from", TODAY, "to", "2026-11-20", "act", "Letter of the secretary");
    var made =
        desk(Part.CMS_SECRETARY)
            .post("/appointments/" + appointment() + "/delegations", delegated)
            .text("id");
    desk(Part.CMS_REGISTRAR).post("/appointments/" + made + "/ends", Map.of("on", "2026-11-10"));
  }

  /** The Executive Secretary's own. */
  private String appointment() {
    var held =
        desk(Part.CMS_SECRETARY)
            .get("/appointments?limit=200&holder=" + family.of("CMS"))
            .json()
            .path("items");
    for (var item : held) {
      if (item.path("role").asText().equals("executive-secretary")) return item.path("id").asText();
    }
    throw new AssertionError(held.toString());
  }

  private Map<String, Object> decision(
      String key, String status, List<Map<String, Object>> effects) {
    var decision = new HashMap<String, Object>();
    decision.put("key", family.of("CMS") + "-" + key);
    decision.put("body", family.of("CMS-STC"));
    decision.put("meeting", family.of("CMS-STC-EX0"));
    decision.put("status", status);
    decision.put("title", Map.of("en", "A decision that is " + status));
    if (!status.equals("tabled")) {
      decision.put("adoptedOn", TODAY);
      decision.put("citation", "Record of the meeting");
    }
    decision.put(
        "provisions",
        List.of(
            Map.of(
                "number", "1",
                "verb", "decide",
                "text", "Decides so.",
                "effects", effects)));
    return decision;
  }

  private static List<Map<String, Object>> context() {
    return List.of(Map.of("type", "context"));
  }

  private static String path(JsonNode decision) {
    return "/decisions/" + decision.path("key").asText();
  }

  private Desk desk(Part part) {
    return family.registry(part);
  }
}

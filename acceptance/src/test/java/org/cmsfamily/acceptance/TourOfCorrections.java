package org.cmsfamily.acceptance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was recorded otherwise than it is, or by mistake. */
record TourOfCorrections(FamilyUnderTest family) {

  void take() {
    correct("/bodies/" + family.of("CMS-COP"), renamed());
    var meeting = "/meetings/" + family.of("CMS-STC-44");
    correct(meeting, moved());
    registrar()
        .csv(meeting + "/documents?language=en&name=agenda.csv", "item,title\n1,Opening\n")
        .orThrow();
    person();
    draft();
    mistakes();
    registrar()
        .ask(
            "/provision-proposals",
            Map.of("body", family.of("CMS-STC"), "text", "Decides to share one roster;"))
        .orThrow();
  }

  private static Map<String, Object> renamed() {
    return Map.of(
        "names", Map.of("en", "Conference of the Parties to CMS"),
        "since", "2026-06-01",
        "reason", "Renamed");
  }

  private static Map<String, Object> moved() {
    return Map.of("city", "Nairobi", "country", "KE", "replaces", "r1", "reason", "Moved");
  }

  /** Somebody whom no family knows yet, entered under a wrong office, who then leaves. */
  private void person() {
    var capacity = family.of("CMS") + ":registrar";
    ObjectNode person = family.person("human", Part.DEPUTY.user());
    person.withObject("/login").put("subject", UUID.randomUUID().toString());
    person.put("actingAs", capacity);
    var path = "/persons/" + registrar().post("/persons", person).text("id");
    correct(
        path,
        Map.of("office", "officer", "replaces", "r1", "reason", "A slip", "actingAs", capacity));
    registrar().post(path + "/reductions", Map.of("actingAs", capacity));
  }

  private void draft() {
    var key = family.of("CMS") + "-DRAFTED";
    var provision =
        Map.of(
            "number", "1",
            "verb", "decide",
            "text", "Decides so.",
            "effects", List.of(Map.of("type", "context")));
    registrar()
        .post(
            "/decisions",
            Map.of(
                "key", key,
                "body", family.of("CMS-STC"),
                "meeting", family.of("CMS-STC-EX0"),
                "status", "draft",
                "title", Map.of("en", "First"),
                "provisions", List.of(provision)));
    var path = "/decisions/" + key;
    correct(path, Map.of("title", Map.of("en", "Second"), "reason", "Agreed so"));
    registrar()
        .post(
            path + "/texts",
            Map.of(
                "language", "fr",
                "title", "Deuxième",
                "provisions", List.of("Décide ainsi.")));
  }

  /** A competence, an arrangement and a budget that are not so. */
  private void mistakes() {
    var body = "/bodies/" + family.of("EUROBATS-MOP");
    var bats = family.registry(Part.registrarOf("EUROBATS"));
    var staffing = Map.of("subject", "staffing", "since", "2026-01-01", "limits", "Shared posts");
    var competences = bats.post(body + "/competences", staffing).json().path("competences");
    var last = competences.path(competences.size() - 1).path("id").asText();
    withdraw(bats, body + "/competences/" + last + "/withdrawals");
    var serving = "/secretariats/" + family.of("UNEP-EUROBATS") + "/serving-arrangements";
    withdraw(bats, serving + "/a1/withdrawals");
    bats.post(
        serving,
        Map.of("instrument", family.of("EUROBATS"), "role", "permanent", "from", "2000-07-17"));
    family.enterBudget("CMS", "-BUDGET-WRONG", "-BUDGET-OTHER");
    withdraw(registrar(), "/budgets/" + family.of("CMS") + "-BUDGET-WRONG/retractions");
  }

  private static void withdraw(Desk desk, String path) {
    desk.post(path, Map.of("reason", "Recorded by mistake"));
  }

  private void correct(String path, Map<String, Object> facts) {
    registrar().post(path + "/corrections", facts);
  }

  private Desk registrar() {
    return family.registry(Part.CMS_REGISTRAR);
  }
}

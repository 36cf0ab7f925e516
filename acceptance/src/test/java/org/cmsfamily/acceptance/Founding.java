package org.cmsfamily.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Founds the example family: the steward first, then each registrar what is his instrument's. */
final class Founding {

  private static final Set<Part> BY_STEWARD =
      Set.of(
          Part.CMS_REGISTRAR,
          Part.CMS_SECRETARY,
          Part.AEWA_REGISTRAR,
          Part.AEWA_SECRETARY,
          Part.EUROBATS_REGISTRAR,
          Part.EUROBATS_SECRETARY,
          Part.UNEP_HEAD,
          Part.OPERATOR);

  private final FamilyUnderTest family;
  private final Charter charter;
  private final LocalDate on;

  Founding(FamilyUnderTest family, Charter charter, LocalDate on) {
    this.family = family;
    this.charter = charter;
    this.on = on;
  }

  void found() {
    founded();
    people();
    secretariats();
    all("bodies").forEach(body -> byRegistrar(body.path("instrument"), "/bodies", body));
    officers();
    all("meetings").forEach(meeting -> byRegistrarOfBody("/meetings", meeting));
    var left = charter.withoutDecisions().stream().map(family::of).toList();
    for (var decision : all("decisions")) {
      if (!left.contains(decision.path("key").asText())) decided(decision);
    }
    for (var budget : all("budgets")) {
      if (!left.contains(budget.path("adoptedBy").asText())) budgeted(budget);
    }
    family.catalog(Part.CMS_OFFICER).post("/analyses", inFamily(family.examples().one("analysis")));
  }

  private void founded() {
    var request = family.examples().one("family");
    request.put("code", family.code()).put("businessDate", on.toString());
    request.put("reportingCurrency", charter.reportingCurrency());
    var standing = request.withObject("/rollOut").putArray("standing");
    charter.standing().forEach(instrument -> standing.add(family.of(instrument)));
    steward("/families", request);
    all("organisations").forEach(item -> steward("/organisations", inFamily(item)));
    all("instruments").forEach(item -> steward("/instruments", inFamily(item)));
    all("secretariats").forEach(item -> steward("/secretariats", inFamily(item)));
  }

  private void people() {
    for (var part : Part.values()) {
      if (BY_STEWARD.contains(part)) appoint(Part.STEWARD, part, part.holder());
    }
    appointMachine("reporting-job");
    appointMachine("inbox-digest");
  }

  private void officers() {
    for (var part : Part.values()) {
      if (part == Part.ADVISER) appoint(Part.UNEP_HEAD, part, part.holder());
      else if (!BY_STEWARD.contains(part) && !part.holder().isEmpty()) enter(part, part.holder());
    }
    enter(Part.CHAIR, "AEWA-STC");
    enter(Part.CHAIR, "EUROBATS-STC");
    enter(Part.AUDITOR, "AEWA");
  }

  /** The registrar enters it; the Executive Secretary confirms it where the role binds. */
  private void enter(Part part, String holder) {
    var instrument = holder.replaceAll("-.*", "");
    var made = appoint(Part.registrarOf(instrument), part, holder);
    if (made.path("status").asText().equals("awaiting-confirmation")) {
      family
          .registry(Part.secretaryOf(instrument))
          .post("/appointments/" + made.path("id").asText() + "/confirmations");
    }
  }

  private JsonNode appoint(Part by, Part part, String holder) {
    var holding = holder.isEmpty() ? family.code() : family.of(holder);
    return appoint(by, family.person("human", part.user()), part.role(), holding);
  }

  private void appointMachine(String role) {
    appoint(Part.STEWARD, family.person("machine", role), role, family.code());
  }

  private JsonNode appoint(Part by, ObjectNode person, String role, String holder) {
    var desk = family.registry(by);
    if (by != Part.STEWARD) person.put("actingAs", family.of(by.holder()) + ":" + by.role());
    var id = family.enters(by, person);
    var appointment =
        Map.of("person", id, "role", role, "holder", holder, "from", on.toString(), "act", "Test");
    return desk.post("/appointments", appointment).json();
  }

  private void secretariats() {
    var seat = Map.of("city", family.of("Bonn"), "country", family.of("DE"), "from", "2000-07-17");
    for (var instrument : List.of("CMS", "AEWA", "EUROBATS")) {
      var desk = family.registry(Part.registrarOf(instrument));
      var path = "/secretariats/" + family.of("UNEP-" + instrument);
      var arrangement =
          Map.of("instrument", family.of(instrument), "role", "permanent", "from", "2000-07-17");
      desk.post(path + "/serving-arrangements", arrangement);
      desk.post(path + "/seats", seat);
    }
  }

  /** The registrar records it, the Executive Secretary compares it with the published document. */
  private void decided(JsonNode decision) {
    byRegistrarOfBody("/decisions", decision);
    family.confirms(instrument(decision.path("body")), decision.path("key").asText());
  }

  private void budgeted(JsonNode budget) {
    byRegistrar(budget.path("instrument"), "/budgets", budget);
    family
        .registry(Part.secretaryOf(instrument(budget.path("instrument"))))
        .post("/budgets/" + budget.path("code").asText() + "/confirmations");
  }

  private void steward(String path, JsonNode body) {
    family.registry(Part.STEWARD).post(path, body);
  }

  private void byRegistrarOfBody(String path, JsonNode item) {
    byRegistrar(item.path("body"), path, item);
  }

  /** The registrar of the instrument whose code, or whose body's code, is given with its prefix. */
  private void byRegistrar(JsonNode code, String path, JsonNode item) {
    family.registry(Part.registrarOf(instrument(code))).post(path, item);
  }

  private String instrument(JsonNode code) {
    return family.examples().instrument(code.asText());
  }

  private Iterable<JsonNode> all(String part) {
    return family.examples().all(part);
  }

  private ObjectNode inFamily(JsonNode item) {
    ObjectNode copy = item.isObject() ? item.deepCopy() : new ObjectMapper().createObjectNode();
    return copy.put("family", family.code());
  }
}

package org.cmsfamily.acceptance;

import java.util.List;
import java.util.Map;
import org.cmsfamily.local.api.ApiResponse;

/** What the committees of a test's family decide after they have approved a service. */
record FurtherDecisions(FamilyUnderTest family) {

  /**
   * A meeting of an instrument's Standing Committee, a decision that it adopts there, and the
   * Chair's word that it is so.
   *
   * @param day of the meeting
   * @return the decision's key
   */
  String decided(String instrument, String name, String day) {
    var body = family.of(instrument + "-STC");
    var meeting = meeting(instrument, name, day, day);
    var key = family.of(instrument) + "-" + name;
    var provision =
        Map.of(
            "number", "1",
            "verb", "decide",
            "text", "Decides.",
            "effects", List.of(Map.of("type", "context")));
    var registry = family.registry(Part.registrarOf(instrument));
    registry.post(
        "/decisions",
        Map.of(
            "key", key,
            "body", body,
            "meeting", meeting,
            "adoptedOn", day,
            "status", "adopted",
            "title", Map.of("en", name),
            "provisions", List.of(provision)));
    var capacity = Map.of("actingAs", body + ":chair");
    family.registry(Part.CHAIR).post("/decisions/" + key + "/confirmations", capacity);
    return key;
  }

  /** A meeting of an instrument's Standing Committee; its code. */
  String meeting(String instrument, String name, String first, String last) {
    var body = family.of(instrument + "-STC");
    var code = body + "-" + name;
    family
        .registry(Part.registrarOf(instrument))
        .post(
            "/meetings",
            Map.of(
                "code", code,
                "body", body,
                "ordinal", "EX-" + name,
                "mode", "online",
                "start", first,
                "end", last));
    return code;
  }

  /** An instrument's registrar records what a decision resolves on the family's service. */
  ApiResponse resolved(String instrument, String kind, String decision, String on) {
    return family
        .catalog(Part.registrarOf(instrument))
        .attempt(
            "/services/" + family.service() + "/resolutions",
            Map.of("kind", kind, "decision", decision, "on", on, "text", "All is settled."));
  }
}

package org.cmsfamily.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A family in which there is one thing of every kind, all of HOST but what is said. */
final class RecordedFamily {

  private static final List<String> LISTS =
      List.of(
          "/instruments",
          "/organisations",
          "/secretariats",
          "/bodies",
          "/meetings",
          "/appointments",
          "/decisions",
          "/budgets",
          "/invitations",
          "/transmittals");

  private final FamilyExamples family = FamilyExamples.founded();
  private final String invitation;
  private final String transmittal;

  private RecordedFamily() {
    office();
    bodies();
    decisions();
    budget();
    invitation =
        family
            .registrar("PART")
            .read("/invitations", Map.of("decision", code("HOST-D1")))
            .getString("items[0].id");
    transmittal =
        family
            .secretary("PART")
            .done(
                "/transmittals",
                "{\"toBody\":\"%s\",\"documents\":[\"A letter\"]}".formatted(code("HOST-STC")))
            .getString("id");
    family.appoint(Api.steward(), "operator", "operator", family.family());
  }

  static RecordedFamily recorded() {
    return new RecordedFamily();
  }

  private void office() {
    Api.steward()
        .done(
            "/secretariats",
            """
            {"family":"%s","code":"%s","names":{"en":"Office"},"permanentFor":"%s"}
            """
                .formatted(family.family(), code("HOST-SEC"), code("HOST")));
    var path = "/secretariats/" + code("HOST-SEC");
    family
        .registrar("HOST")
        .done(
            path + "/serving-arrangements",
            "{\"instrument\":\"%s\",\"role\":\"permanent\",\"from\":\"2000-01-01\"}"
                .formatted(code("HOST")));
    family
        .registrar("HOST")
        .done(path + "/seats", "{\"city\":\"Bonn\",\"country\":\"DE\",\"from\":\"2000-01-01\"}");
  }

  private void bodies() {
    family.body("HOST", "HOST-COP");
    family.body("HOST", "HOST-STC");
    family.body("PART", "PART-MOP");
    family.meeting("HOST", "HOST-COP", "HOST-COP-9", "9", "2026-10-15");
    family.meeting("HOST", "HOST-STC", "HOST-STC-5", "5", "2026-11-02");
    family.meeting("PART", "PART-MOP", "PART-MOP-1", "2026-11-02");
  }

  private void decisions() {
    family.decided(
        "HOST",
        """
        {"key":"%s","body":"%s","meeting":"%s","adoptedOn":"2026-10-15","status":"adopted",
         "title":{"en":"One"},"provisions":[{"number":"1","verb":"invite","text":"Invites.",
           "effects":[{"type":"invites","addressee":{"kind":"body","code":"%s"}}]}]}
        """
            .formatted(code("HOST-D1"), code("HOST-COP"), code("HOST-COP-9"), code("PART-MOP")));
    family
        .registrar("HOST")
        .done(
            "/decisions",
            """
            {"key":"%s","body":"%s","meeting":"%s","adoptedOn":"2026-10-15",
             "status":"adopted-conditional","condition":"Once paid","title":{"en":"Two"}}
            """
                .formatted(code("HOST-D2"), code("HOST-COP"), code("HOST-COP-9")));
  }

  private void budget() {
    family
        .registrar("HOST")
        .done(
            "/budgets",
            """
            {"code":"%s","instrument":"%s","period":"2027","currency":"EUR",
             "programmeSupportCost":"included","adoptedBy":"%s",
             "lines":[{"code":"CS-10","names":{"en":"Line"},"amounts":{"2027":"10.00"}}]}
            """
                .formatted(code("HOST-B1"), code("HOST"), code("HOST-D1")));
    family.secretary("HOST").done("/budgets/" + code("HOST-B1") + "/confirmations", "{}");
    family
        .registrar("HOST")
        .done(
            "/budgets/" + code("HOST-B1") + "/corrections",
            "{\"line\":\"CS-10\",\"year\":2027,\"amount\":\"9.00\",\"reason\":\"A slip\"}");
  }

  String code(String name) {
    return family.code(name);
  }

  FamilyExamples family() {
    return family;
  }

  String invitation() {
    return invitation;
  }

  String transmittal() {
    return transmittal;
  }

  /** All that HOST's registrar reads of the family. */
  List<String> everything() {
    var all = new ArrayList<String>();
    all.add(
        family.registrar("HOST").get("/families/" + family.family(), Map.of()).body().asString());
    for (var list : LISTS) {
      all.add(
          family
              .registrar("HOST")
              .get(list, Map.of("family", family.family(), "limit", 200))
              .body()
              .asString());
    }
    return all;
  }
}

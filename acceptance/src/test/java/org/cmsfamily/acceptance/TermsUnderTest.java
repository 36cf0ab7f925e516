package org.cmsfamily.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Terms of a proposal; each step gives the next terms and leaves these as they are. */
record TermsUnderTest(FamilyUnderTest family, ObjectNode json) {

  private static final ObjectMapper JSON = new ObjectMapper();

  TermsUnderTest with(Consumer<ObjectNode> change) {
    var copy = json.deepCopy();
    change.accept(copy);
    return new TermsUnderTest(family, copy);
  }

  private TermsUnderTest withCostPlan(Consumer<ObjectNode> change) {
    return with(terms -> change.accept(terms.withObject("/costPlan")));
  }

  /** The participants' codes in family.json, the lead first. */
  List<String> participants() {
    return json.path("participants").findValuesAsText("instrument").stream()
        .map(family.examples()::instrument)
        .toList();
  }

  /** The cost is divided equally. */
  TermsUnderTest withEqualKey() {
    return withCostPlan(plan -> plan.set("key", json(Map.of("kind", "equal"))));
  }

  /** EUROBATS takes part too, with its own budget line; the cost is divided equally. */
  TermsUnderTest withEurobats() {
    var eurobats = family.of("EUROBATS");
    var secretariat = family.of("UNEP-EUROBATS");
    var line =
        Map.of(
            "line", "EB-03",
            "budget", family.of("EUROBATS-BUDGET"),
            "years", Map.of("2027", "60000.00", "2028", "60000.00", "2029", "60000.00"));
    return withEqualKey()
        .withCostPlan(plan -> plan.withObject("/baseline").set(eurobats, json(List.of(line))))
        .with(
            terms -> {
              terms
                  .withArray("/participants")
                  .add(
                      json(
                          Map.of(
                              "instrument",
                              eurobats,
                              "secretariat",
                              secretariat,
                              "role",
                              "partner")));
              terms.withObject("/strengthens").put(eurobats, "staff days go to the bat surveys");
              terms
                  .withObject("/identity")
                  .set(eurobats, terms.path("identity").path(family.of("CMS")));
              terms.withObject("/reporting").withArray("bodies").add(family.of("EUROBATS-STC"));
            });
  }

  TermsUnderTest withFixedKey(String cms, String aewa) {
    return withCostPlan(
        plan ->
            plan.set(
                "key",
                json(
                    Map.of(
                        "kind",
                        "fixed",
                        "percent",
                        Map.of(family.of("CMS"), cms, family.of("AEWA"), aewa)))));
  }

  /** The lines that an instrument of family.json counts. */
  TermsUnderTest withBaseline(String instrument, List<Map<String, Object>> lines) {
    return withCostPlan(
        plan -> plan.withObject("/baseline").set(family.of(instrument), json(lines)));
  }

  /** What instruments of family.json bear of a year at least. */
  TermsUnderTest withMinimum(Map<String, String> amounts) {
    return withCostPlan(
        plan ->
            amounts.forEach(
                (instrument, amount) ->
                    plan.withObject("/key/minimum").put(family.of(instrument), amount)));
  }

  TermsUnderTest withOneTimeCost(String year, String amount) {
    return withCostPlan(plan -> plan.set("oneTime", json(Map.of(year, amount))));
  }

  TermsUnderTest withoutOneTimeCost() {
    return withCostPlan(plan -> plan.set("oneTime", JSON.createObjectNode()));
  }

  TermsUnderTest withRecurringCost(String year, String amount) {
    return withCostPlan(plan -> plan.withObject("/recurring").put(year, amount));
  }

  TermsUnderTest withInKind(String instrument, String what) {
    return withCostPlan(
        plan ->
            plan.withArray("/inKind")
                .add(
                    json(
                        Map.of(
                            "instrument",
                            family.of(instrument),
                            "what",
                            what,
                            "years",
                            new int[] {2027}))));
  }

  /** Money that a donor gives for the service; {@code status} says how sure it is. */
  TermsUnderTest withVoluntaryIncome(String instrument, int year, String amount, String status) {
    var income =
        Map.of(
            "instrument", family.of(instrument),
            "year", year,
            "amount", amount,
            "status", status,
            "from", "a donor");
    return withCostPlan(plan -> plan.withArray("/voluntaryIncome").add(json(income)));
  }

  TermsUnderTest withReviewDate(String date) {
    return with(terms -> terms.put("reviewDate", date));
  }

  static JsonNode read(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }

  static JsonNode json(Object value) {
    return JSON.valueToTree(value);
  }
}

package org.cmsfamily.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

  static JsonNode json(Object value) {
    return JSON.valueToTree(value);
  }
}

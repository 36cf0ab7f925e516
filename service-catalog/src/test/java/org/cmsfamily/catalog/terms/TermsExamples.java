package org.cmsfamily.catalog.terms;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.cmsfamily.platform.json.Json;

/** Terms to vary: each step gives the next JSON and leaves the one before as it was. */
public record TermsExamples(ObjectNode json) {

  private static final String S03 =
      """
      {"serviceCode": "conference-services-cms-aewa",
       "originalLanguage": "en",
       "title": "Common conference services of CMS and AEWA",
       "areas": ["conference-services"],
       "participants": [
         {"instrument": "CMS", "secretariat": "UNEP-CMS", "role": "lead"},
         {"instrument": "AEWA", "secretariat": "UNEP-AEWA", "role": "partner"}],
       "purpose": [
         {"goal": "produce-efficiencies",
          "indicator": {"code": "cost-per-meeting-day", "unit": "EUR", "direction": "down",
                        "baseline": "4100", "target": "3600"}},
         {"goal": "increase-output",
          "indicator": {"code": "documents-on-time", "unit": "percent", "direction": "up",
                        "baseline": "78", "target": "95"}}],
       "strengthens": {
         "CMS": "staff days of two programme officers go to Concerted Actions",
         "AEWA": "staff days go to the African Initiative"},
       "activities": ["joint planning of meetings", "one roster of interpreters and translators",
                      "one registration platform", "documents production"],
       "posts": [
         {"title": "Conference services officer", "grade": "P3", "fte": "1",
          "shares": {"CMS": "60", "AEWA": "40"}, "existing": true},
         {"title": "Meetings assistant", "grade": "G5", "fte": "0.5",
          "shares": {"CMS": "60", "AEWA": "40"}, "existing": true}],
       "costPlan": {
         "currency": "EUR",
         "plannedRates": {"USD": "0.890"},
         "programmeSupportCost": "included",
         "phasing": "equal",
         "key": {"kind": "fixed", "percent": {"CMS": "60", "AEWA": "40"}},
         "baseline": {
           "CMS": [{"line": "CS-10", "budget": "CMS-BUDGET",
                    "years": {"2027": "120000.00", "2028": "120000.00", "2029": "120000.00"}}],
           "AEWA": [{"line": "AE-07", "budget": "AEWA-BUDGET",
                     "years": {"2027": "80000.00", "2028": "80000.00", "2029": "80000.00"}}]},
         "recurring": {"2027": "180000.00", "2028": "180000.00", "2029": "180000.00"},
         "oneTime": {"2027": "15000.00"},
         "inKind": [{"instrument": "CMS", "what": "rent-free rooms by the host country",
                     "years": [2027, 2028, 2029]}],
         "voluntaryIncome": []},
       "identity": {
         "CMS": {"nameAndEmblem": "on every output, side by side",
                 "ownBudget": "separate trust fund, settlement each quarter",
                 "ownReportingLine": "CMS Standing Committee",
                 "executiveSecretaryAuthority": "assigns and clears its own meetings' services"},
         "AEWA": {"nameAndEmblem": "on every output, side by side",
                  "ownBudget": "separate trust fund, settlement each quarter",
                  "ownReportingLine": "AEWA Standing Committee",
                  "executiveSecretaryAuthority": "assigns and clears its own meetings' services"}},
       "risks": [{"risk": "a shared post is tied to the other body's meeting schedule",
                  "score": "3", "mitigation": "joint calendar two years ahead"}],
       "start": "2027-01-01",
       "end": "2029-12-31",
       "reviewDate": "2029-01-15",
       "exit": "12 months' notice; one-time costs not yet recovered are settled by the key",
       "reporting": {"period": "quarter", "bodies": ["CMS-STC", "AEWA-STC"]},
       "supports": {"analysis": "IES-2015", "decisions": ["CMS-STC44-SYNERGIES", "AEWA-MANDATE"]}}
      """;

  /** S03: CMS and AEWA, conference services, 2027 to 2029, key fixed 60/40. */
  public static TermsExamples conferenceServices() {
    return new TermsExamples((ObjectNode) parse(S03));
  }

  /** These terms. */
  public Terms terms() {
    try {
      return Json.mapper().treeToValue(json, Terms.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A key of fixed percentages. */
  public TermsExamples withFixedKey(String one, int percent, String other, int otherPercent) {
    return with(
        "/costPlan/key",
        String.format(
            Locale.ROOT,
            """
        {"kind": "fixed", "percent": {"%s": "%d", "%s": "%d"}}
        """,
            one,
            percent,
            other,
            otherPercent));
  }

  /** Any key, as JSON. */
  public TermsExamples withKey(String key) {
    return with("/costPlan/key", key);
  }

  /** Set-up cost in 2027. */
  public TermsExamples withOneTimeCost(String amount) {
    return with("/costPlan/oneTime", "{\"2027\": \"%s\"}".formatted(amount));
  }

  /** No set-up cost. */
  public TermsExamples withoutOneTimeCost() {
    return without("/costPlan/oneTime");
  }

  /** The recurring cost of each of the three years. */
  public TermsExamples withRecurring(String amount) {
    return with(
        "/costPlan/recurring",
        "{\"2027\": \"%1$s\", \"2028\": \"%1$s\", \"2029\": \"%1$s\"}".formatted(amount));
  }

  /** Voluntary income of an instrument in 2027. */
  public TermsExamples withVoluntaryIncome(String instrument, String amount, String status) {
    return with(
        "/costPlan/voluntaryIncome",
        """
        [{"instrument": "%s", "year": 2027, "amount": "%s", "status": "%s", "from": "Germany"}]
        """
            .formatted(instrument, amount, status));
  }

  /** A third participant, which pays nothing and keeps its identity. */
  public TermsExamples withPartner(String instrument) {
    return add(
            "/participants",
            """
            {"instrument": "%1$s", "secretariat": "UNEP-%1$s", "role": "partner"}
            """
                .formatted(instrument))
        .with("/strengthens/" + instrument, "\"surveys\"")
        .with("/identity/" + instrument, json.at("/identity/AEWA").toString());
  }

  /** The value at the pointer, as JSON, set or replaced. */
  public TermsExamples with(String pointer, String value) {
    var copy = json.deepCopy();
    var at = JsonPointer.compile(pointer);
    var parent = copy.at(at.head());
    if (parent instanceof ArrayNode list) {
      list.set(at.last().getMatchingIndex(), parse(value));
    } else {
      ((ObjectNode) parent).set(at.last().getMatchingProperty(), parse(value));
    }
    return new TermsExamples(copy);
  }

  /** One more element of the list at the pointer. */
  public TermsExamples add(String pointer, String value) {
    var copy = json.deepCopy();
    ((ArrayNode) copy.at(pointer)).add(parse(value));
    return new TermsExamples(copy);
  }

  /** Nothing at the pointer any more. */
  public TermsExamples without(String pointer) {
    var copy = json.deepCopy();
    var at = JsonPointer.compile(pointer);
    if (copy.at(at.head()) instanceof ArrayNode list) {
      list.remove(at.last().getMatchingIndex());
    } else {
      ((ObjectNode) copy.at(at.head())).remove(at.last().getMatchingProperty());
    }
    return new TermsExamples(copy);
  }

  private static JsonNode parse(String json) {
    try {
      return Json.mapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}

package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.cmsfamily.catalog.testfamily.TestFamily;
import org.cmsfamily.platform.json.Json;

/** The terms by which EUROBATS accedes to the service of CMS and AEWA from 2028 on. */
final class Accession {

  private Accession() {}

  static String of(TestFamily family) {
    ObjectNode terms = Json.read(family.terms(), JsonNode.class).deepCopy();
    terms.put("start", "2028-01-01");
    ((ArrayNode) terms.path("participants"))
        .add(
            read(
                family,
                """
                {"instrument":"@EUROBATS","secretariat":"@SEC-EUROBATS","role":"partner"}"""));
    var code = family.text("@EUROBATS");
    ((ObjectNode) terms.path("strengthens")).put(code, "staff days go to surveys");
    ((ObjectNode) terms.path("identity")).set(code, terms.at("/identity/" + family.text("@AEWA")));
    ((ArrayNode) terms.at("/reporting/bodies")).add(family.text("@EUROBATS-MOP"));
    for (var post : terms.path("posts")) {
      ((ObjectNode) post).set("shares", shares(family));
    }
    var plan = (ObjectNode) terms.path("costPlan");
    ((ObjectNode) plan.path("key")).set("percent", shares(family));
    ((ObjectNode) plan.path("baseline"))
        .set(
            code,
            read(
                family,
                """
                [{"line":"EB-01","budget":"@EUROBATS-BUDGET",
                  "years":{"2028":"40000.00","2029":"40000.00"}}]"""));
    plan.remove(List.of("oneTime", "inKind"));
    ((ObjectNode) plan.path("recurring")).remove("2027");
    return terms.toString();
  }

  private static JsonNode shares(TestFamily family) {
    return read(family, "{\"@CMS\":\"50\",\"@AEWA\":\"30\",\"@EUROBATS\":\"20\"}");
  }

  private static JsonNode read(TestFamily family, String json) {
    return Json.read(family.text(json), JsonNode.class);
  }
}

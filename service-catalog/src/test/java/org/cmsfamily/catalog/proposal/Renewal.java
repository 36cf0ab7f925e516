package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.cmsfamily.catalog.testfamily.Client;
import org.cmsfamily.catalog.testfamily.TestFamily;
import org.cmsfamily.platform.json.Json;

/** Further terms beside or after those of a running service, each step taken by whoever may. */
record Renewal(Walk walk, TestFamily family) {

  private static final String CONTEXT = "{\"type\":\"context\"}";

  /** What the same participants agree on from 2028 on, with something new that binds them all. */
  String from2028() {
    var terms = plain().put("start", "2028-01-01");
    terms.withObject("costPlan").withObject("recurring").remove("2027");
    return terms.toString();
  }

  /** The terms without what was paid once, and with a further activity. */
  ObjectNode plain() {
    ObjectNode terms = Json.read(family.terms(), ObjectNode.class).deepCopy();
    terms.withObject("costPlan").remove(List.of("oneTime", "inKind"));
    ((ArrayNode) terms.path("activities")).add("a joint calendar");
    return terms;
  }

  /** Terms that continue the service, with the advice and the signatures of all; their id. */
  String continuing(String terms, String... instruments) {
    return signed("\"service\":\"~conference\",\"terms\":" + terms, instruments);
  }

  /** Terms of another service, signed. */
  String beside(String terms) {
    return proposed(terms, "CMS", "AEWA");
  }

  /** Terms of a service of its own, signed by these. */
  String proposed(String terms, String... instruments) {
    return signed("\"terms\":" + terms, instruments);
  }

  private String signed(String members, String... instruments) {
    String id =
        walk.cmsOfficer()
            .post("/proposals", "{\"family\":\"@FAMILY\"," + members + "}")
            .statusCode(201)
            .extract()
            .path("id");
    walk.cmsOfficer().post("/proposals/" + id + "/consultation", "{}").statusCode(200);
    walk.adviser()
        .post(
            "/proposals/" + id + "/advice",
            "{\"version\":1,\"opinion\":\"favourable\",\"text\":\"Good\"}")
        .statusCode(201);
    var text = "{\"fingerprint\":\"%s\"}".formatted(walk.fingerprint(id));
    for (var one : instruments) {
      secretary(one).post("/proposals/" + id + "/signatures", text).statusCode(201);
    }
    return id;
  }

  /** Puts them before a body, which meets until a day. */
  Renewal submitted(String id, String body, String until) {
    var instrument = body.substring(0, body.indexOf('-'));
    var meeting = "@%s-%s".formatted(body, until);
    family
        .publish(
            "registry.meetings",
            meeting,
            """
            {"code":"%1$s","family":"@FAMILY","instrument":"@%2$s","body":"@%3$s","ordinal":"9",
             "label":null,"mode":"meeting","start":"2027-02-01","end":"%4$s","city":null,
             "country":null,"demonstration":false}\
            """
                .formatted(meeting, instrument, body, until))
        .settle();
    secretary(instrument)
        .post(
            "/proposals/" + id + "/submissions",
            "{\"body\":\"@%s\",\"meeting\":\"%s\"}".formatted(body, meeting))
        .statusCode(201);
    return this;
  }

  /** The body approves them on a day, on which this is recorded too. */
  Renewal approved(String id, String body, String key, String on) {
    var instrument = body.substring(0, body.indexOf('-'));
    family.decides(key, instrument, body, on, "adopted", CONTEXT).itIs(on).settle();
    walk.registrar(instrument)
        .post("/proposals/" + id + "/approvals", Walk.approval(key, "approved"))
        .statusCode(201);
    return this;
  }

  /** Both committees approve what continues the service from 2028 on; its id. */
  String approvedByBoth() {
    return approvedByBoth(from2028());
  }

  String approvedByBoth(String terms) {
    var id = continuing(terms, "CMS", "AEWA");
    submitted(id, "CMS-STC", "2027-03-05").submitted(id, "AEWA-STC", "2027-03-05");
    approved(id, "CMS-STC", "CMS-ON", "2027-03-05")
        .approved(id, "AEWA-STC", "AEWA-ON", "2027-03-05");
    return id;
  }

  private Client secretary(String instrument) {
    return new Client(family, instrument.toLowerCase(Locale.ROOT) + "-es");
  }
}

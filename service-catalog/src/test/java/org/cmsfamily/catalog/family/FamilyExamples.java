package org.cmsfamily.catalog.family;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.catalog.testfamily.RegistryJson;
import org.cmsfamily.platform.json.Json;

/**
 * A family's state records to vary, as they come from the registry's topics; each step leaves the
 * one before as it was. EUROBATS sits in Bonn, ACAP in Hobart; neither has reported anything back.
 */
public record FamilyExamples(SortedMap<String, JsonNode> records) {

  private static final String CMS_FAMILY =
      """
      {"registry.families/F": {"code": "F", "family": "F", "zone": "Europe/Berlin",
         "serviceAreas": [{"code": "capacity-building"}, {"code": "cross-cutting-implementation"},
                          {"code": "conference-services"}, {"code": "fundraising"}],
         "rollOut": {"host": "CMS", "reportTo": "CMS-STC", "standing": ["CMS", "AEWA"],
                     "city": "Bonn", "adviser": "UNEP", "submissionNeeds": {"AEWA": "AEWA-MOP"}},
         "houseRules": {"reviewMinMonths": 12, "reviewMaxMonths": 36, "mitigateFromScore": 3,
                        "reportDueDays": 30},
         "demonstration": false},
       "registry.instruments/CMS": {"code": "CMS", "family": "F", "shortName": "CMS"},
       "registry.instruments/AEWA": {"code": "AEWA", "family": "F", "shortName": "AEWA"},
       "registry.instruments/EUROBATS": {"code": "EUROBATS", "family": "F"},
       "registry.instruments/ACAP": {"code": "ACAP", "family": "F"},
       "registry.secretariats/UNEP-CMS": {"code": "UNEP-CMS", "family": "F",
         "seats": [{"id": "s1", "city": "Bonn", "from": "1984-11-01", "to": null}],
         "servingArrangements": [
           {"id": "a1", "instrument": "CMS", "role": "permanent", "from": "1984-11-01", "to": null}]},
       "registry.secretariats/AEWA-INTERIM": {"code": "AEWA-INTERIM", "family": "F",
         "seats": [{"id": "s1", "city": "The Hague", "from": "1996-01-01", "to": "2000-07-17"}],
         "servingArrangements": [
           {"id": "a1", "instrument": "AEWA", "role": "interim", "from": "1996-01-01",
            "to": "2000-07-17"}]},
       "registry.secretariats/UNEP-AEWA": {"code": "UNEP-AEWA", "family": "F",
         "seats": [{"id": "s1", "city": "Bonn", "from": "2000-07-17", "to": null}],
         "servingArrangements": [
           {"id": "a1", "instrument": "AEWA", "role": "permanent", "from": "2000-07-17",
            "to": null}]},
       "registry.secretariats/UNEP-EUROBATS": {"code": "UNEP-EUROBATS", "family": "F",
         "seats": [{"id": "s1", "city": "Bonn", "from": "1996-01-01", "to": null}],
         "servingArrangements": [
           {"id": "a1", "instrument": "EUROBATS", "role": "permanent", "from": "1996-01-01",
            "to": null}]},
       "registry.secretariats/ACAP-SEC": {"code": "ACAP-SEC", "family": "F",
         "seats": [{"id": "s1", "city": "Hobart", "from": "2008-12-01", "to": null}],
         "servingArrangements": [
           {"id": "a1", "instrument": "ACAP", "role": "permanent", "from": "2008-12-01",
            "to": null}]},
       "registry.bodies/CMS-COP": {"code": "CMS-COP", "family": "F", "instrument": "CMS",
         "advisoryOnly": false, "competences": [
           {"id": "c1", "subject": "budget", "since": "1983-11-01"},
           {"id": "c2", "subject": "staffing", "since": "1983-11-01"}]},
       "registry.bodies/CMS-STC": {"code": "CMS-STC", "family": "F", "instrument": "CMS",
         "advisoryOnly": false, "competences": [
           {"id": "c1", "subject": "common-services", "since": "2014-11-09"}]},
       "registry.bodies/AEWA-MOP": {"code": "AEWA-MOP", "family": "F", "instrument": "AEWA",
         "advisoryOnly": false, "competences": [
           {"id": "c1", "subject": "budget", "since": "1999-11-01"},
           {"id": "c2", "subject": "staffing", "since": "1999-11-01"},
           {"id": "c3", "subject": "common-services", "since": "1999-11-01"}]},
       "registry.bodies/AEWA-STC": {"code": "AEWA-STC", "family": "F", "instrument": "AEWA",
         "advisoryOnly": false, "competences": []},
       "registry.bodies/AEWA-TC": {"code": "AEWA-TC", "family": "F", "instrument": "AEWA",
         "advisoryOnly": true, "competences": []},
       "registry.bodies/EUROBATS-MOP": {"code": "EUROBATS-MOP", "family": "F",
         "instrument": "EUROBATS", "advisoryOnly": false, "competences": [
           {"id": "c1", "subject": "budget", "since": "1994-01-16"},
           {"id": "c2", "subject": "common-services", "since": "1994-01-16"}]},
       "registry.bodies/ACAP-MOP": {"code": "ACAP-MOP", "family": "F", "instrument": "ACAP",
         "advisoryOnly": false, "competences": [
           {"id": "c1", "subject": "common-services", "since": null}]},
       "registry.meetings/CMS-STC-56": {"code": "CMS-STC-56", "family": "F", "instrument": "CMS",
         "body": "CMS-STC", "ordinal": "56", "mode": "in person", "start": "2026-10-12",
         "end": "2026-10-14"},
       "registry.decisions/CMS-STC44-SYNERGIES": {"key": "CMS-STC44-SYNERGIES", "family": "F",
         "instrument": "CMS", "body": "CMS-STC", "adoptedOn": "2015-10-15", "status": "adopted",
         "counts": true, "provisions": [
           {"number": "P7", "text": "Decides to take a stepwise approach", "effects": [
             {"type": "grants", "what": "mandate", "instrument": "CMS", "areas":
               ["capacity-building", "cross-cutting-implementation", "conference-services",
                "fundraising"]},
             {"type": "conditions", "text": "stepwise",
              "heldBy": {"safeguard": "StepwiseRollOut"}, "met": false}]},
           {"number": "P8", "effects": [
             {"type": "conditions", "text": "subject to the decision of the AEWA MOP",
              "heldBy": {"step": "submitted"}, "met": false}]},
           {"number": "P10", "effects": [{"type": "invites"}, {"type": "requests-report"}]}]},
       "registry.decisions/AEWA-STC9-SYNERGIES": {"key": "AEWA-STC9-SYNERGIES", "family": "F",
         "instrument": "AEWA", "body": "AEWA-STC", "adoptedOn": "2013-09-01", "status": "adopted",
         "counts": true, "provisions": [
           {"number": "1", "effects": [
             {"type": "grants", "what": "mandate", "instrument": "AEWA", "areas": []}]}]},
       "registry.decisions/AEWA-MANDATE": {"key": "AEWA-MANDATE", "family": "F",
         "instrument": "AEWA", "body": "AEWA-MOP", "adoptedOn": "2026-11-20", "status": "adopted",
         "counts": true, "demonstration": true, "provisions": [
           {"number": "1", "effects": [
             {"type": "grants", "what": "mandate", "instrument": "AEWA",
              "areas": ["conference-services"]}]},
           {"number": "2", "effects": [
             {"type": "grants", "what": "competence", "subject": "common-services",
              "instrument": "AEWA", "body": "AEWA-STC", "areas": ["conference-services"]}]}]},
       "registry.decisions/CMS-BUDGET": {"key": "CMS-BUDGET", "family": "F", "instrument": "CMS",
         "body": "CMS-COP", "adoptedOn": "2026-10-15", "status": "adopted", "counts": true,
         "provisions": [{"number": "1", "effects": [{"type": "context"}]}]},
       "registry.decisions/AEWA-BUDGET": {"key": "AEWA-BUDGET", "family": "F",
         "instrument": "AEWA", "body": "AEWA-MOP", "adoptedOn": "2026-10-15",
         "status": "adopted", "counts": true, "provisions": []},
       "registry.decisions/EUROBATS-MANDATE": {"key": "EUROBATS-MANDATE", "family": "F",
         "instrument": "EUROBATS", "body": "EUROBATS-MOP", "adoptedOn": "2026-09-01",
         "status": "adopted", "counts": true, "provisions": [
           {"number": "1", "effects": [
             {"type": "grants", "what": "mandate", "areas": ["conference-services"]}]}]},
       "registry.decisions/ACAP-MANDATE": {"key": "ACAP-MANDATE", "family": "F",
         "instrument": "ACAP", "body": "ACAP-MOP", "adoptedOn": "2026-05-01", "status": "adopted",
         "counts": true, "provisions": [
           {"number": "1", "effects": [
             {"type": "grants", "what": "mandate", "areas": []}]}]},
       "registry.budgets/CMS-2027": {"code": "CMS-2027", "family": "F", "instrument": "CMS",
         "period": "2027-2029", "currency": "EUR", "programmeSupportCost": "included",
         "adoptedBy": "CMS-BUDGET", "adopted": true, "lines": [
           {"code": "CS-10", "amounts": {"2027": "120000.00", "2028": "120000.00",
                                         "2029": "120000.00"}},
           {"code": "CS-11", "amounts": {"2027": "5000.00", "2028": "5000.00"}}]},
       "registry.budgets/AEWA-2027": {"code": "AEWA-2027", "family": "F", "instrument": "AEWA",
         "period": "2027-2029", "currency": "EUR", "programmeSupportCost": "included",
         "adoptedBy": "AEWA-BUDGET", "adopted": true, "lines": [
           {"code": "AE-07", "amounts": {"2027": "80000.00", "2028": "80000.00",
                                         "2029": "80000.00"}}]},
       "registry.appointments/es-cms": {"id": "es-cms", "family": "F", "person": "anna",
         "role": "executive-secretary", "holder": "CMS", "from": "2026-01-01",
         "to": "2027-01-01", "status": "counts"},
       "registry.appointments/es-aewa": {"id": "es-aewa", "family": "F", "person": "ben",
         "role": "executive-secretary", "holder": "AEWA", "from": "2026-01-01", "to": null,
         "status": "awaiting-confirmation"}}
      """;

  /** What there has to be for S03 to satisfy every safeguard. */
  public static FamilyExamples cmsFamily() {
    var records = new TreeMap<String, JsonNode>();
    parse(CMS_FAMILY).properties().forEach(one -> records.put(one.getKey(), one.getValue()));
    return new FamilyExamples(records);
  }

  /** The family on the day after the demonstration's MOP decision. */
  public FamilyOn today() {
    return on("2026-11-21");
  }

  /** The family on a day. */
  public FamilyOn on(String date) {
    return facts().on(LocalDate.parse(date));
  }

  /** All of it, undated. */
  public RegistryFacts facts() {
    var texts = new TreeMap<String, String>();
    records.forEach((reference, json) -> texts.put(reference, json.toString()));
    return RegistryJson.read(texts);
  }

  /** A record more, or another in its place: {@code registry.decisions/KEY} and its JSON. */
  public FamilyExamples with(String reference, String json) {
    var copy = new TreeMap<>(records);
    copy.put(reference, parse(json));
    return new FamilyExamples(copy);
  }

  /** A decision more, by its key, its instrument and body, its day and its effects. */
  public FamilyExamples withDecision(
      String key, String instrument, String body, String adoptedOn, String effects) {
    return with(
        "registry.decisions/" + key,
        """
        {"key": "%s", "family": "F", "instrument": "%s", "body": "%s", "adoptedOn": "%s",
         "status": "adopted", "counts": true,
         "provisions": [{"number": "1", "text": "Decides", "effects": [%s]}]}
        """
            .formatted(key, instrument, body, adoptedOn, effects));
  }

  /** A decision was reported to the host's committee by the instrument's Executive Secretary. */
  public FamilyExamples withReport(String instrument, String decision, String receivedOn) {
    return with(
        "registry.transmittals/t-" + instrument,
        """
        {"id": "t-%1$s", "family": "F",
         "from": {"role": "executive-secretary", "holder": "%1$s"}, "instrument": "%1$s",
         "toBody": "CMS-STC", "toMeeting": "CMS-STC-56", "decisions": ["%2$s"],
         "state": "received", "receivedOn": "%3$s", "receivedAtMeeting": "CMS-STC-56"}
        """
            .formatted(instrument, decision, receivedOn));
  }

  /** A value in a record, set or replaced. */
  public FamilyExamples set(String reference, String pointer, String value) {
    var copy = new TreeMap<>(records);
    var record = Objects.requireNonNull(records.get(reference)).deepCopy();
    var at = JsonPointer.compile(pointer);
    if (record.at(at.head()) instanceof ArrayNode list) {
      list.set(at.last().getMatchingIndex(), parse(value));
    } else {
      ((ObjectNode) record.at(at.head())).set(at.last().getMatchingProperty(), parse(value));
    }
    copy.put(reference, record);
    return new FamilyExamples(copy);
  }

  /** Without a record. */
  public FamilyExamples without(String reference) {
    var copy = new TreeMap<>(records);
    copy.remove(reference);
    return new FamilyExamples(copy);
  }

  private static JsonNode parse(String json) {
    try {
      return Json.mapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}

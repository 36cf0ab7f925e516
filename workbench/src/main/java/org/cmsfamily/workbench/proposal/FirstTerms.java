package org.cmsfamily.workbench.proposal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.cmsfamily.workbench.registry.Instrument;

/**
 * The first text of a proposal's terms: who, what for and when. All else is empty, and the
 * safeguards say that it is missing.
 */
record FirstTerms(OpeningFields fields, List<Instrument> instruments, String language) {

  /** As the service takes it. */
  ObjectNode toJson() {
    var terms = JsonNodeFactory.instance.objectNode();
    put(terms, "serviceCode", OpeningFields.text(fields.serviceCode()));
    put(terms, "originalLanguage", language);
    put(terms, "title", OpeningFields.text(fields.title()));
    put(terms, "start", OpeningFields.text(fields.start()));
    put(terms, "end", OpeningFields.text(fields.end()));
    var areas = terms.putArray("areas");
    fields.area().forEach(area -> areas.add(area));
    var participants = terms.putArray("participants");
    instruments.stream()
        .filter(one -> fields.participant().contains(one.code()))
        .forEach(one -> participants.add(participant(one)));
    for (var list : List.of("purpose", "activities", "posts", "risks")) terms.putArray(list);
    for (var map : List.of("strengthens", "identity")) terms.putObject(map);
    terms.putObject("reporting").putArray("bodies");
    var supports = terms.putObject("supports");
    for (var list : List.of("analysis", "decisions")) supports.putArray(list);
    terms.set("costPlan", costPlan());
    return terms;
  }

  private ObjectNode participant(Instrument instrument) {
    var participant = JsonNodeFactory.instance.objectNode();
    put(participant, "instrument", instrument.code());
    var secretariat = instrument.secretariat();
    if (secretariat != null) put(participant, "secretariat", secretariat);
    return participant.put("role", instrument.code().equals(fields.lead()) ? "lead" : "partner");
  }

  private static ObjectNode costPlan() {
    var plan = JsonNodeFactory.instance.objectNode();
    plan.put("phasing", "equal");
    for (var map : List.of("plannedRates", "baseline", "recurring", "oneTime")) plan.putObject(map);
    for (var list : List.of("inKind", "voluntaryIncome")) plan.putArray(list);
    return plan;
  }

  /** What is empty is not sent, so that the service says that it is missing. */
  private static void put(ObjectNode into, String member, String value) {
    if (!value.isEmpty()) into.put(member, value);
  }
}

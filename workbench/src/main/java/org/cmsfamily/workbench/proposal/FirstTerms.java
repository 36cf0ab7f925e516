package org.cmsfamily.workbench.proposal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * The first text of a proposal's terms: who, what for and when. All else is empty, and the
 * safeguards say that it is missing.
 *
 * @param currency of its cost plan; null if the participants' budgets do not say it
 */
record FirstTerms(
    Typed typed, List<Instrument> instruments, String language, @Nullable String currency) {

  /** As the service takes it. */
  ObjectNode toJson() {
    var terms = JsonNodeFactory.instance.objectNode();
    put(terms, "originalLanguage", language);
    for (var name : List.of("serviceCode", "title", "start", "end"))
      put(terms, name, typed.value("terms/" + name));
    var areas = terms.putArray("areas");
    typed.list("terms/areas").forEach(areas::add);
    var participants = terms.putArray("participants");
    instruments.stream()
        .filter(one -> typed.list("terms/participants").contains(one.code()))
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
    var leads = instrument.code().equals(typed.value("lead"));
    return participant.put("role", leads ? "lead" : "partner");
  }

  private ObjectNode costPlan() {
    var plan = JsonNodeFactory.instance.objectNode();
    plan.put("phasing", "equal");
    if (currency != null) plan.put("currency", currency);
    for (var map : List.of("plannedRates", "baseline", "recurring", "oneTime")) plan.putObject(map);
    for (var list : List.of("inKind", "voluntaryIncome")) plan.putArray(list);
    return plan;
  }

  /** What is empty is not sent, so that the service says that it is missing. */
  private static void put(ObjectNode into, String member, String value) {
    if (!value.isEmpty()) into.put(member, value);
  }
}

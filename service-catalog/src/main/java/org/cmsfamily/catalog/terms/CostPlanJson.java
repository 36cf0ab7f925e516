package org.cmsfamily.catalog.terms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.List;
import java.util.SortedMap;
import org.cmsfamily.catalog.cost.Amount;
import org.cmsfamily.catalog.cost.ApportionmentKey;
import org.cmsfamily.catalog.cost.BaselineLine;
import org.cmsfamily.catalog.cost.CostPlan;
import org.cmsfamily.catalog.cost.InKind;
import org.cmsfamily.catalog.cost.KeyKind;
import org.cmsfamily.catalog.cost.Phasing;
import org.cmsfamily.catalog.cost.VoluntaryIncome;
import org.cmsfamily.platform.money.Amounts;
import org.jspecify.annotations.Nullable;

/** The cost plan in JSON: amounts as text at their currency's scale. */
final class CostPlanJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final @Nullable String currency;

  private CostPlanJson(@Nullable String currency) {
    this.currency = currency;
  }

  static ObjectNode write(CostPlan plan) {
    return new CostPlanJson(plan.currency()).plan(plan);
  }

  private static JsonNode phasing(Phasing phasing) {
    return phasing.equal() ? TextNode.valueOf("equal") : TermsWriter.decimals(phasing.percent());
  }

  private ObjectNode plan(CostPlan plan) {
    var json = JSON.objectNode();
    TermsWriter.put(json, "currency", currency);
    json.set("plannedRates", TermsWriter.decimals(plan.plannedRates()));
    var support = plan.programmeSupportCost();
    TermsWriter.put(json, "programmeSupportCost", support == null ? null : support.code());
    json.set("phasing", phasing(plan.phasing()));
    if (plan.key() != null) {
      json.set("key", key(plan.key()));
    }
    var baseline = json.putObject("baseline");
    plan.baseline()
        .forEach(
            (instrument, lines) ->
                baseline.set(instrument, TermsWriter.list(lines, this::baselineLine)));
    json.set("recurring", wholes(plan.recurring()));
    json.set("oneTime", wholes(plan.oneTime()));
    json.set("inKind", TermsWriter.list(plan.inKind(), this::inKind));
    json.set("voluntaryIncome", TermsWriter.list(plan.voluntaryIncome(), this::income));
    return json;
  }

  private ObjectNode key(ApportionmentKey key) {
    var json = JSON.objectNode();
    json.put("kind", key.kind().code());
    if (key.kind() != KeyKind.EQUAL) {
      json.set(
          key.kind() == KeyKind.FIXED ? "percent" : "weights", TermsWriter.decimals(key.weights()));
    }
    limits(json, "minimum", key.limits().minimum());
    limits(json, "ceiling", key.limits().ceiling());
    limits(json, "frozen", key.limits().frozen());
    return json;
  }

  private void limits(ObjectNode json, String name, SortedMap<String, Amount> limits) {
    if (!limits.isEmpty()) {
      var object = json.putObject(name);
      limits.forEach((instrument, amount) -> object.set(instrument, amount(amount)));
    }
  }

  private ObjectNode baselineLine(BaselineLine line) {
    var json = JSON.objectNode();
    TermsWriter.put(json, "line", line.line());
    TermsWriter.put(json, "budget", line.budget());
    TermsWriter.put(json, "decision", line.decision());
    var years = json.putObject("years");
    line.years().forEach((year, amount) -> years.set(year.toString(), amount(amount)));
    return json;
  }

  private ObjectNode wholes(SortedMap<Year, List<Amount>> wholes) {
    var json = JSON.objectNode();
    wholes.forEach((year, amounts) -> json.set(year.toString(), amounts(amounts)));
    return json;
  }

  private JsonNode amounts(List<Amount> amounts) {
    if (amounts.size() == 1) {
      return amount(amounts.getFirst());
    }
    var json = JSON.arrayNode();
    amounts.forEach(amount -> json.add(amount(amount)));
    return json;
  }

  private JsonNode amount(Amount amount) {
    var own = amount.currency();
    if (own == null || own.equals(currency)) {
      return TextNode.valueOf(scaled(amount.number(), currency));
    }
    return JSON.objectNode().put("amount", scaled(amount.number(), own)).put("currency", own);
  }

  private static String scaled(BigDecimal number, @Nullable String currency) {
    return currency == null
        ? Decimals.plain(number).toPlainString()
        : number.setScale(Amounts.scale(currency), RoundingMode.UNNECESSARY).toPlainString();
  }

  private ObjectNode inKind(InKind contribution) {
    var json = JSON.objectNode();
    TermsWriter.put(json, "instrument", contribution.instrument());
    TermsWriter.put(json, "what", contribution.what());
    var years = json.putArray("years");
    contribution.years().forEach(year -> years.add(year.getValue()));
    if (contribution.value() != null) {
      json.set("value", amount(contribution.value()));
    }
    return json;
  }

  private ObjectNode income(VoluntaryIncome income) {
    var json = JSON.objectNode();
    TermsWriter.put(json, "instrument", income.instrument());
    json.put("year", income.year().getValue());
    json.set("amount", amount(income.amount()));
    json.put("status", income.status().code());
    TermsWriter.put(json, "from", income.from());
    return json;
  }
}

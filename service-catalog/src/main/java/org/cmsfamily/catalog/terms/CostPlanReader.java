package org.cmsfamily.catalog.terms;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import javax.money.Monetary;
import org.cmsfamily.catalog.cost.Amount;
import org.cmsfamily.catalog.cost.ApportionmentKey;
import org.cmsfamily.catalog.cost.BaselineLine;
import org.cmsfamily.catalog.cost.CostPlan;
import org.cmsfamily.catalog.cost.InKind;
import org.cmsfamily.catalog.cost.KeyKind;
import org.cmsfamily.catalog.cost.KeyLimits;
import org.cmsfamily.catalog.cost.Phasing;
import org.cmsfamily.catalog.cost.SupportCost;
import org.cmsfamily.catalog.cost.VoluntaryIncome;
import org.cmsfamily.platform.money.Amounts;
import org.jspecify.annotations.Nullable;

/** Reads the cost plan; without one, an empty plan that is unclear in everything. */
final class CostPlanReader {

  private final Place plan;
  private final Participants instruments;
  private final @Nullable String currency;

  CostPlanReader(Place plan, Participants instruments) {
    this.plan = plan;
    this.instruments = instruments;
    plan.with(
        "currency",
        "plannedRates",
        "programmeSupportCost",
        "phasing",
        "key",
        "baseline",
        "recurring",
        "oneTime",
        "inKind",
        "voluntaryIncome");
    currency = currency(plan.member("currency"));
  }

  CostPlan read() {
    return new CostPlan(
        currency,
        rates(plan.member("plannedRates")),
        plan.member("programmeSupportCost").optionalChoice(SupportCost.values(), SupportCost::code),
        phasing(plan.member("phasing")),
        key(plan.member("key")),
        baseline(plan.member("baseline")),
        byYear(plan.member("recurring"), this::amounts),
        byYear(plan.member("oneTime"), this::amounts),
        plan.member("inKind").elements().stream().map(this::inKind).toList(),
        plan.member("voluntaryIncome").elements().stream().map(this::income).toList());
  }

  private static @Nullable String currency(Place place) {
    var code = place.optionalText();
    if (code == null) {
      return null;
    }
    try {
      Amounts.scale(code);
      return code;
    } catch (IllegalArgumentException e) {
      place.fault("'%s' is not a known currency".formatted(code));
      return null;
    }
  }

  private SortedMap<String, BigDecimal> rates(Place place) {
    var rates = new TreeMap<String, BigDecimal>();
    place
        .members()
        .forEach(
            (code, member) -> {
              var rate = member.positiveOrZero();
              if (rate.signum() == 0) {
                member.fault("a rate is above zero");
              }
              if (!Monetary.isCurrencyAvailable(code)) {
                member.fault("'%s' is not a known currency".formatted(code));
              }
              rates.put(code, rate);
            });
    return rates;
  }

  private Phasing phasing(Place place) {
    if (place.absent()) {
      return Phasing.EQUAL;
    }
    if (place.isText()) {
      place.choice(new String[] {"equal"}, Function.identity());
      return Phasing.EQUAL;
    }
    place.with("Q1", "Q2", "Q3", "Q4");
    var percent = new TreeMap<String, BigDecimal>();
    place
        .members()
        .forEach(
            (quarter, member) -> {
              if (quarter.matches("Q[1-4]")) {
                percent.put(quarter, member.positiveOrZero());
              }
            });
    return new Phasing(percent);
  }

  private @Nullable ApportionmentKey key(Place place) {
    if (place.absent()) {
      return null;
    }
    place.with("kind", "percent", "weights", "minimum", "ceiling", "frozen");
    var kind = place.member("kind").choice(KeyKind.values(), KeyKind::code);
    var used = kind == KeyKind.FIXED ? "percent" : "weights";
    for (var name : List.of("percent", "weights")) {
      var unused = place.member(name);
      if (!unused.absent() && (kind == KeyKind.EQUAL || !name.equals(used))) {
        unused.fault("says nothing in a key of kind '%s'".formatted(kind.code()));
      }
    }
    var limits =
        new KeyLimits(
            limit(place.member("minimum")),
            limit(place.member("ceiling")),
            limit(place.member("frozen")));
    var weights =
        kind == KeyKind.EQUAL
            ? new TreeMap<String, BigDecimal>()
            : instruments.decimals(place.member(used));
    return new ApportionmentKey(kind, weights, limits);
  }

  private SortedMap<String, Amount> limit(Place place) {
    var limits = new TreeMap<String, Amount>();
    instruments.members(place).forEach((code, member) -> limits.put(code, amount(member)));
    return limits;
  }

  private SortedMap<String, List<BaselineLine>> baseline(Place place) {
    var baseline = new TreeMap<String, List<BaselineLine>>();
    instruments
        .members(place)
        .forEach(
            (code, member) ->
                baseline.put(code, member.elements().stream().map(this::baselineLine).toList()));
    return baseline;
  }

  private BaselineLine baselineLine(Place place) {
    place.with("line", "budget", "decision", "years");
    var years = byYear(place.member("years"), this::amount);
    var decision = place.member("decision").optionalText();
    if (decision == null) {
      return new BaselineLine(
          place.member("budget").text(), place.member("line").text(), null, years);
    }
    if (!place.member("budget").absent() || !place.member("line").absent()) {
      place.fault("a baseline names a budget and its line, or a decision, not both");
    }
    return new BaselineLine(null, null, decision, years);
  }

  private <T> SortedMap<Year, T> byYear(Place place, Function<Place, T> value) {
    var years = new TreeMap<Year, T>();
    place.members().forEach((year, member) -> years.put(member.year(year), value.apply(member)));
    return years;
  }

  private List<Amount> amounts(Place place) {
    return place.isList()
        ? place.elements().stream().map(this::amount).toList()
        : List.of(amount(place));
  }

  private Amount amount(Place place) {
    if (!place.isObject()) {
      return amount(place, currency, null);
    }
    place.with("amount", "currency");
    var own = currency(place.member("currency"));
    if (place.member("currency").absent()) {
      place.member("currency").fault("must be stated");
    }
    return amount(place.member("amount"), own, own == null || own.equals(currency) ? null : own);
  }

  private Amount amount(Place place, @Nullable String scaledBy, @Nullable String foreign) {
    var text = place.text();
    try {
      var number =
          scaledBy == null ? place.positiveOrZero() : Amounts.number(Amounts.of(text, scaledBy));
      if (number.signum() < 0) {
        place.fault("must not be negative");
      }
      return new Amount(number.abs(), foreign);
    } catch (IllegalArgumentException e) {
      if (!"?".equals(text)) {
        place.fault(String.valueOf(e.getMessage()));
      }
      return new Amount(BigDecimal.ZERO, foreign);
    }
  }

  private InKind inKind(Place place) {
    place.with("instrument", "what", "years", "value");
    var years = new TreeSet<Year>();
    place.member("years").elements().forEach(year -> years.add(year.year()));
    var value = place.member("value");
    return new InKind(
        participant(place.member("instrument")),
        place.member("what").text(),
        years,
        value.absent() ? null : amount(value));
  }

  private VoluntaryIncome income(Place place) {
    place.with("instrument", "year", "amount", "status", "from");
    return new VoluntaryIncome(
        participant(place.member("instrument")),
        place.member("year").year(),
        amount(place.member("amount")),
        place
            .member("status")
            .choice(VoluntaryIncome.Status.values(), VoluntaryIncome.Status::code),
        place.member("from").optionalText());
  }

  private String participant(Place place) {
    var code = place.text();
    if (!place.absent()) {
      instruments.mustInclude(code, place);
    }
    return code;
  }
}

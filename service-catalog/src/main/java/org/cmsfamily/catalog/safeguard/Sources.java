package org.cmsfamily.catalog.safeguard;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cmsfamily.catalog.cost.BaselineLine;
import org.cmsfamily.catalog.cost.CostPlan;
import org.cmsfamily.catalog.cost.LineYear;
import org.cmsfamily.catalog.family.BudgetFacts;
import org.cmsfamily.catalog.family.DecisionFacts;
import org.cmsfamily.catalog.family.Effect;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.wording.Text;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * Where the money stands that a baseline names: in a line of an adopted budget, or in what a
 * decision of the instrument's own competent body releases. Source: StC44 decision, P9.
 */
record Sources(Case c, CostPlan plan) {

  /**
   * What was found.
   *
   * @param missing what would have to be known, if anything
   * @param note why there is nothing, if that is known
   */
  record Found(List<Source> sources, @Nullable Text missing, @Nullable Text note) {
    static Found missing(Text what) {
      return new Found(List.of(), what, null);
    }
  }

  Found of(String instrument, BaselineLine line, Year year) {
    return line.decision() == null
        ? budgeted(instrument, line, year)
        : released(instrument, line.decision(), line, year);
  }

  private Found budgeted(String instrument, BaselineLine line, Year year) {
    var name = Objects.requireNonNull(line.budget());
    var code = Objects.requireNonNull(line.line());
    var named = named(instrument, name, code, year);
    var fault = fault(instrument, name, named);
    return fault != null
        ? Found.missing(fault)
        : named.stream()
            .flatMap(budget -> source(budget, code, year).stream())
            .findFirst()
            .map(source -> new Found(raised(source, instrument, line, year), null, null))
            .orElseGet(
                () ->
                    Found.missing(
                        Text.of("budget-without-line")
                            .with("budget", name)
                            .with("instrument", instrument)
                            .with("line", code)
                            .with("year", year)));
  }

  /** The line, and what decisions of a competent body release for it where it must rise. */
  private List<Source> raised(Source source, String instrument, BaselineLine line, Year year) {
    return line.rise().containsKey(year)
        ? Stream.concat(
                Stream.of(source),
                c.family().decisionsOf(instrument).stream()
                    .filter(decision -> binds(instrument, decision))
                    .flatMap(one -> releases(instrument, one, line, year, source.currency())))
            .toList()
        : List.of(source);
  }

  /** A year that waits for the next budget finds the line in that one, once it is adopted. */
  private List<BudgetFacts> named(String instrument, String name, String code, Year year) {
    var named = c.family().budgetsNamed(instrument, name);
    if (!plan.subjectToNextBudget(instrument, year)
        || named.stream().anyMatch(budget -> budget.provides(code, year).isPresent())) {
      return named;
    }
    var next =
        c.family().budgetsOf(instrument).stream()
            .filter(c.family()::adopted)
            .filter(budget -> budget.provides(code, year).isPresent())
            .toList();
    return next.isEmpty() ? named : next;
  }

  private Optional<Source> source(BudgetFacts budget, String code, Year year) {
    return budget
        .provides(code, year)
        .map(
            adopted ->
                new Source(
                    new LineYear(budget.instrument(), budget.code(), code, year),
                    false,
                    adopted,
                    Amounts.round(adopted.multiply(c.terms().partOf(year)))));
  }

  private @Nullable Text fault(String instrument, String name, List<BudgetFacts> named) {
    if (named.isEmpty()) {
      return Text.of("budget-not-known").with("budget", name).with("instrument", instrument);
    }
    if (!named.stream().allMatch(c.family()::adopted)) {
      return Text.of("budget-not-adopted").with("budget", name).with("instrument", instrument);
    }
    var support = Words.of(Objects.requireNonNull(plan.programmeSupportCost()));
    return named.stream().allMatch(budget -> support.equals(budget.programmeSupportCost()))
        ? null
        : Text.of("support-cost-differs").with("budget", name).with("instrument", instrument);
  }

  private Found released(String instrument, String key, BaselineLine line, Year year) {
    var decision = c.family().decision(key);
    if (decision.isEmpty()) {
      return Found.missing(Text.of("code-not-known").with("code", key));
    }
    if (!decision.get().statusKnown()) {
      return Found.missing(
          Text.of("status-not-known")
              .with("status", decision.get().status())
              .with("decision", key));
    }
    if (!binds(instrument, decision.get())) {
      return nothing(
          Text.of("no-budget-decision").with("decision", key).with("instrument", instrument));
    }
    var currency = Objects.requireNonNull(line.years().get(year)).currency();
    var sources =
        releases(instrument, decision.get(), line, year, currency == null ? own() : currency)
            .toList();
    return sources.isEmpty()
        ? nothing(Text.of("nothing-released").with("decision", key).with("year", year))
        : new Found(sources, null, null);
  }

  private String own() {
    return Objects.requireNonNull(plan.currency());
  }

  private static Found nothing(Text why) {
    return new Found(List.of(), null, why);
  }

  private boolean binds(String instrument, DecisionFacts decision) {
    return c.family().inForce(decision, c.on())
        && c.family().competentBodies(instrument, Terms.BUDGET, c.terms().areas()).stream()
            .anyMatch(body -> body.code().equals(decision.body()));
  }

  /** One for each line or purpose; what a decision releases twice for one is one amount. */
  private static Stream<Source> releases(
      String instrument, DecisionFacts decision, BaselineLine line, Year year, String currency) {
    var byWhat = new LinkedHashMap<String, Money>();
    decision.effects().stream()
        .flatMap(effect -> effect instanceof Effect.Releases one ? Stream.of(one) : Stream.empty())
        .filter(one -> one.year().equals(year) && one.named(line.line(), line.purpose()))
        .filter(one -> one.amount().getCurrency().getCurrencyCode().equals(currency))
        .forEach(one -> byWhat.merge(one.what(), one.amount(), Money::add));
    return byWhat.entrySet().stream()
        .map(
            one ->
                new Source(
                    new LineYear(instrument, decision.key(), one.getKey(), year),
                    true,
                    one.getValue(),
                    one.getValue()));
  }
}

package org.cmsfamily.catalog.safeguard;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import org.cmsfamily.catalog.cost.Amount;
import org.cmsfamily.catalog.cost.BaselineLine;
import org.cmsfamily.catalog.cost.CostPlan;
import org.cmsfamily.catalog.cost.Encumbrance;
import org.cmsfamily.catalog.cost.LineYear;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;
import org.javamoney.moneta.Money;

/**
 * Adds up what the lines that terms name provide one instrument in one year. A line is what it is
 * by whatever name it is reached, and gives each unit of money once.
 */
final class CoverOfYear {

  private final Case c;
  private final CostPlan plan;
  private final String instrument;
  private final Year year;
  private final String currency;
  private final Map<LineYear, Money> left = new HashMap<>();
  private final Map<LineYear, Money> leftWithoutOthers = new HashMap<>();
  private final List<BudgetCover.Take> takes = new ArrayList<>();
  private final SequencedSet<Encumbrance> others = new LinkedHashSet<>();
  private final List<Violation> missing = new ArrayList<>();
  private final SequencedSet<Text> notes = new LinkedHashSet<>();
  private Money amount;
  private Money overstated;
  private Money undecided;
  private Money heldByOthers;

  CoverOfYear(Case c, CostPlan plan, String instrument, Year year) {
    this.c = c;
    this.plan = plan;
    this.instrument = instrument;
    this.year = year;
    this.currency = Objects.requireNonNull(plan.currency());
    this.amount = Amounts.zero(currency);
    this.overstated = Amounts.zero(currency);
    this.undecided = Amounts.zero(currency);
    this.heldByOthers = Amounts.zero(currency);
  }

  void missing(String pointer, Text what) {
    missing.add(Violation.at(pointer, what));
  }

  /** A line that the terms count, at its place in them. */
  void count(BaselineLine line, String pointer) {
    var found = new Sources(c, plan).of(instrument, line, year);
    if (found.missing() != null) {
      missing(pointer, found.missing());
      return;
    }
    if (found.note() != null) {
      notes.add(found.note());
    }
    var claimed = plan.inPlanCurrency(Objects.requireNonNull(line.years().get(year))).orElseThrow();
    var open = claimed;
    var openWithoutOthers = claimed;
    var toRise = rise(line);
    for (var source : found.sources()) {
      if (known(source, pointer)) {
        var taken = least(open, Objects.requireNonNull(left.get(source.line())));
        take(source, taken);
        open = open.subtract(taken);
        toRise = source.released() ? toRise.subtract(least(toRise, taken)) : toRise;
        openWithoutOthers =
            openWithoutOthers.subtract(takeWithoutOthers(source, openWithoutOthers));
      }
    }
    amount = amount.add(claimed).subtract(open);
    overstated = overstated.add(overstated(open.subtract(least(toRise, open)), found.sources()));
    mustRise(line, least(toRise, open));
    heldByOthers = heldByOthers.add(open).subtract(openWithoutOthers);
  }

  private Money rise(BaselineLine line) {
    return Optional.ofNullable(line.rise().get(year))
        .flatMap(plan::inPlanCurrency)
        .orElse(Amounts.zero(currency));
  }

  /** What a line must rise by is not counted before a body has decided on it. */
  private void mustRise(BaselineLine line, Money by) {
    if (by.isPositive()) {
      undecided = undecided.add(by);
      notes.add(
          Text.of("rise-not-decided")
              .with("line", Objects.requireNonNull(line.line()))
              .with("budget", Objects.requireNonNull(line.budget()))
              .with("amount", Amounts.text(by))
              .with("year", year)
              .with("instrument", instrument));
    }
  }

  /** What is counted beyond the line; what a year in part leaves of it is no fault of the terms. */
  private Money overstated(Money open, List<Source> sources) {
    var notInPart = Amounts.zero(currency);
    for (var source : sources) {
      var rest = inPlanCurrency(source.adopted().subtract(source.part()));
      notInPart = notInPart.add(rest.orElse(Amounts.zero(currency)));
    }
    return open.isGreaterThan(notInPart) ? open.subtract(notInPart) : Amounts.zero(currency);
  }

  /** The source's money is comparable with the plan's; what is left of it stands ready then. */
  private boolean known(Source source, String pointer) {
    if (left.containsKey(source.line())) {
      return true;
    }
    if (c.heldOf(source.line()).stream().anyMatch(one -> !in(source.currency(), one))) {
      missing(pointer, Text.of("held-in-other-currency").with("line", source.line().text()));
      return false;
    }
    var free = inPlanCurrency(free(source));
    var part = inPlanCurrency(source.part());
    if (free.isEmpty() || part.isEmpty()) {
      missing(pointer, Text.of("plan-without-rate").with("currency", source.currency()));
      return false;
    }
    left.put(source.line(), free.get());
    leftWithoutOthers.put(source.line(), part.get());
    explain(source);
    return true;
  }

  private static boolean in(String currency, Encumbrance one) {
    return one.amount().getCurrency().getCurrencyCode().equals(currency);
  }

  private void explain(Source source) {
    var holding = c.heldOf(source.line());
    others.addAll(holding);
    holding.forEach(one -> notes.add(held(one, source.line().text())));
    if (source.part().isLessThan(source.adopted())) {
      notes.add(
          Text.of("part-of-year-counts")
              .with("line", source.line().text())
              .with("amount", Amounts.text(source.part()))
              .with("year", year));
    }
  }

  /** The terms that hold it, as far as they are to be named. */
  private static Text held(Encumbrance one, Text line) {
    var amount = Amounts.text(one.amount());
    return one.named()
        ? Text.of("held-by-terms")
            .with("service", Objects.requireNonNull(one.serviceCode()))
            .with("proposal", Objects.requireNonNull(one.proposal()))
            .with("amount", amount)
            .with("line", line)
        : Text.of("held-by-others").with("amount", amount).with("line", line);
  }

  /** What nobody else holds of it, in its own currency, and no more than its part of the year. */
  private Money free(Source source) {
    var held = c.heldOf(source.line()).stream().map(Encumbrance::amount).toList();
    var free = source.adopted().subtract(Amounts.sum(held, source.currency()));
    return free.isNegative() ? Amounts.zero(source.currency()) : least(free, source.part());
  }

  private void take(Source source, Money taken) {
    left.merge(source.line(), taken, Money::subtract);
    if (taken.isPositive()) {
      takes.add(new BudgetCover.Take(source, taken, free(source)));
    }
  }

  private Money takeWithoutOthers(Source source, Money open) {
    var taken = least(open, Objects.requireNonNull(leftWithoutOthers.get(source.line())));
    leftWithoutOthers.merge(source.line(), taken, Money::subtract);
    return taken;
  }

  private static Money least(Money one, Money other) {
    return one.isLessThan(other) ? one : other;
  }

  private Optional<Money> inPlanCurrency(Money money) {
    var own = money.getCurrency().getCurrencyCode();
    return plan.inPlanCurrency(
        new Amount(Amounts.number(money), own.equals(currency) ? null : own));
  }

  BudgetCover build() {
    return new BudgetCover(
        amount,
        missing.isEmpty() ? overstated : Amounts.zero(currency),
        undecided,
        heldByOthers,
        takes,
        List.copyOf(others),
        missing,
        List.copyOf(notes));
  }
}

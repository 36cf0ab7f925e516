package org.cmsfamily.reporting.budget;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.consume.StateListener;
import org.cmsfamily.platform.consume.StateRecord;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.finding.Finding;
import org.cmsfamily.reporting.finding.FindingKind;
import org.cmsfamily.reporting.finding.Findings;
import org.cmsfamily.reporting.snapshot.BudgetFacts;

/**
 * Watches adopted budgets: one whose published totals differ from its rows is a finding of its
 * instrument. Everyone sees it, as everyone sees the budget.
 */
@ApplicationScoped
class WatchBudgets implements StateListener {

  private final Replicas replicas;
  private final Findings findings;
  private final BusinessCalendar calendar;

  WatchBudgets(Replicas replicas, Findings findings, BusinessCalendar calendar) {
    this.replicas = replicas;
    this.findings = findings;
    this.calendar = calendar;
  }

  @Override
  public Set<String> topics() {
    return Set.of(ReportingReplicas.BUDGETS.topic());
  }

  @Override
  public void apply(StateRecord state) {
    var budget = replicas.get(ReportingReplicas.BUDGETS, state.key());
    var differences = Footing.of(budget);
    var family = budget.family();
    if (family == null || !Boolean.TRUE.equals(budget.adopted()) || differences.isEmpty()) {
      findings.gone(Words.of(FindingKind.TOTALS_DO_NOT_FOOT) + "." + budget.code());
    } else {
      findings.raise(finding(family, budget, differences));
    }
  }

  private Finding finding(String family, BudgetFacts budget, List<Footing.Difference> differences) {
    return Finding.ofFamily(
        FindingKind.TOTALS_DO_NOT_FOOT,
        family,
        Set.of(Aggregate.EVERYONE),
        budget.instrument(),
        budget.code(),
        "Budget %s: %s"
            .formatted(
                budget.code(),
                differences.stream().map(Footing.Difference::text).collect(joining("; "))),
        Amounts.sum(
            differences.stream().map(Footing.Difference::amount).toList(),
            Objects.requireNonNull(budget.currency())),
        calendar.today(family));
  }
}

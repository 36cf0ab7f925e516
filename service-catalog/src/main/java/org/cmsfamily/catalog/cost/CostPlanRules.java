package org.cmsfamily.catalog.cost;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.money.Monetary;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;

/**
 * What must be so in any cost plan, a draft's too.
 *
 * @param plan each of whose parts alone is in order
 * @param participants by code
 */
record CostPlanRules(CostPlan plan, Set<String> participants) {
  /** A limit on what is compared: a hundred lines in each of ten years. */
  private static final int AMOUNTS = 1000;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  List<Violation> violations() {
    var found = new ArrayList<Violation>();
    amounts(found);
    currencies(found);
    years(found, "/recurring", plan.recurring().keySet());
    years(found, "/oneTime", plan.oneTime().keySet());
    key(found);
    participants(found, "/baseline", plan.baseline().keySet());
    plan.baseline()
        .forEach(
            (instrument, lines) -> {
              for (int index = 0; index < lines.size(); index++) {
                var place = String.format(Locale.ROOT, "/baseline/%s/%d", instrument, index);
                years(found, place + "/years", lines.get(index).years().keySet());
                rise(found, place + "/rise", lines.get(index));
              }
            });
    years(found, "/partOfYear", plan.partOfYear().keySet());
    participants(found, "/subjectToNextBudget", plan.subjectToNextBudget().keySet());
    plan.subjectToNextBudget()
        .forEach((instrument, years) -> years(found, "/subjectToNextBudget/" + instrument, years));
    for (int index = 0; index < plan.inKind().size(); index++) {
      var one = plan.inKind().get(index);
      participant(
          found, String.format(Locale.ROOT, "/inKind/%d/instrument", index), one.instrument());
      years(found, String.format(Locale.ROOT, "/inKind/%d/years", index), one.years());
    }
    for (int index = 0; index < plan.voluntaryIncome().size(); index++) {
      var one = plan.voluntaryIncome().get(index);
      participant(
          found,
          String.format(Locale.ROOT, "/voluntaryIncome/%d/instrument", index),
          one.instrument());
      year(found, String.format(Locale.ROOT, "/voluntaryIncome/%d/year", index), one.year());
    }
    return found;
  }

  private static void rise(List<Violation> found, String pointer, BaselineLine line) {
    for (var year : line.rise().keySet()) {
      if (!line.canRiseIn(year)) {
        found.add(
            Violation.at(pointer + "/" + year, Text.of("rise-not-counted").with("year", year)));
      }
    }
  }

  private void amounts(List<Violation> found) {
    int stated = new AmountPlaces(plan).all().size();
    if (stated > AMOUNTS) {
      found.add(
          Violation.at(
              "", Text.of("too-many-amounts").with("most", AMOUNTS).with("amounts", stated)));
    }
  }

  private void currencies(List<Violation> found) {
    for (var code : plan.plannedRates().keySet()) {
      if (!Monetary.isCurrencyAvailable(code)) {
        found.add(
            Violation.at(
                "/plannedRates/" + code, Text.of("currency-not-known").with("currency", code)));
      } else if (code.equals(plan.currency())) {
        found.add(
            Violation.at("/plannedRates/" + code, Text.of("own-currency").with("currency", code)));
      }
    }
  }

  private void key(List<Violation> found) {
    var key = plan.key();
    if (key != null) {
      participants(
          found,
          key.kind() == KeyKind.FIXED ? "/key/percent" : "/key/weights",
          key.weights().keySet());
      key.limits()
          .named()
          .forEach((name, amounts) -> participants(found, "/key/" + name, amounts.keySet()));
    }
  }

  private void participants(List<Violation> found, String pointer, Collection<String> codes) {
    codes.forEach(code -> participant(found, pointer + "/" + code, code));
  }

  private void participant(List<Violation> found, String pointer, String code) {
    if (!participants.contains(code)) {
      found.add(Violation.at(pointer, Text.of("no-participant").with("code", code)));
    }
  }

  private static void years(List<Violation> found, String pointer, Collection<Year> years) {
    years.forEach(year -> year(found, pointer + "/" + year, year));
  }

  private static void year(List<Violation> found, String pointer, Year year) {
    if (year.getValue() < FIRST_YEAR || year.getValue() > LAST_YEAR) {
      found.add(Violation.at(pointer, Text.of("no-budget-year").with("year", year)));
    }
  }
}

package org.cmsfamily.catalog.cost;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every amount of a cost plan by its place in it, as a JSON Pointer. */
record AmountPlaces(CostPlan plan) {

  SortedMap<String, Amount> all() {
    var found = new TreeMap<String, Amount>();
    byYear(found, "/recurring", plan.recurring());
    byYear(found, "/oneTime", plan.oneTime());
    plan.baseline().forEach((instrument, lines) -> baseline(found, instrument, lines));
    var key = plan.key();
    if (key != null) {
      key.limits()
          .named()
          .forEach(
              (name, amounts) ->
                  amounts.forEach(
                      (instrument, amount) ->
                          found.put("/key/%s/%s".formatted(name, instrument), amount)));
    }
    contributions(found);
    return found;
  }

  private static void byYear(
      SortedMap<String, Amount> found, String place, SortedMap<Year, List<Amount>> years) {
    years.forEach(
        (year, amounts) -> {
          for (int index = 0; index < amounts.size(); index++) {
            var within = amounts.size() == 1 ? "" : "/" + index;
            found.put("%s/%s%s".formatted(place, year, within), amounts.get(index));
          }
        });
  }

  private static void baseline(
      SortedMap<String, Amount> found, String instrument, List<BaselineLine> lines) {
    for (int index = 0; index < lines.size(); index++) {
      var line = lines.get(index);
      if (line != null) {
        var place = String.format(Locale.ROOT, "/baseline/%s/%d/", instrument, index);
        line.years().forEach((year, amount) -> found.put(place + "years/" + year, amount));
        line.rise().forEach((year, amount) -> found.put(place + "rise/" + year, amount));
      }
    }
  }

  private void contributions(SortedMap<String, Amount> found) {
    for (int index = 0; index < plan.inKind().size(); index++) {
      var one = plan.inKind().get(index);
      if (one != null && one.value() != null) {
        found.put(String.format(Locale.ROOT, "/inKind/%d/value", index), one.value());
      }
    }
    for (int index = 0; index < plan.voluntaryIncome().size(); index++) {
      var one = plan.voluntaryIncome().get(index);
      if (one != null && one.amount() != null) {
        found.put(String.format(Locale.ROOT, "/voluntaryIncome/%d/amount", index), one.amount());
      }
    }
  }
}

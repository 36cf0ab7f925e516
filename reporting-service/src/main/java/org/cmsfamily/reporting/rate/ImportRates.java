package org.cmsfamily.reporting.rate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.csv.CsvFile;
import org.cmsfamily.reporting.csv.LineViolation;
import org.cmsfamily.reporting.replica.Instruments;
import org.jspecify.annotations.Nullable;

/**
 * A finance officer imports the published rates of exchange: all of the file, or nothing. A rate
 * once stored is never replaced, since entries were converted with it.
 */
@ApplicationScoped
class ImportRates {

  private static final int MOST_LINES = 100_000;
  private static final int MOST_LISTED = 1_000;

  private final Rates rates;
  private final Instruments instruments;
  private final Actor actor;

  ImportRates(Rates rates, Instruments instruments, Actor actor) {
    this.rates = rates;
    this.instruments = instruments;
    this.actor = actor;
  }

  /**
   * Imports.
   *
   * @throws Problem 422 if a line is invalid or contradicts a stored rate, listing every one
   */
  Done<RatesView> importFile(String family, byte[] file, @Nullable String actingAs) {
    var capacity =
        actor.capacityFor(
            Set.of(Roles.FINANCE_OFFICER), instruments.of(family)::contains, actingAs);
    var csv = CsvFile.read(file, RateParser.COLUMNS, MOST_LINES);
    var violations = new ArrayList<>(csv.violations());
    var table = new HashMap<String, Rate>();
    rates.lock(family).forEach(rate -> table.put(key(rate), rate));
    var fresh = new ArrayList<Rate>();
    int known = 0;
    for (var row : csv.rows()) {
      var rate = RateParser.read(row, violations).orElse(null);
      if (rate == null) {
        continue;
      }
      var stored = table.putIfAbsent(key(rate), rate);
      if (stored == null) {
        fresh.add(rate);
      } else if (stored.agreesWith(rate)) {
        known++;
      } else {
        violations.add(contradiction(row.line(), stored, rate));
      }
    }
    if (!violations.isEmpty()) {
      throw refusal(violations);
    }
    return store(family, fresh, known, capacity);
  }

  private Done<RatesView> store(String family, List<Rate> fresh, int known, Capacity capacity) {
    if (fresh.isEmpty()) {
      return Done.unchanged(new RatesView(null, 0, known));
    }
    var batch = UUID.randomUUID().toString();
    rates.addAll(family, batch, fresh);
    return Done.of(
        new RatesView(batch, fresh.size(), known),
        new ActDraft(
            RateAct.IMPORT.text(),
            "rates",
            batch,
            1,
            capacity,
            family,
            Set.of(capacity.holder()),
            Map.of("accepted", fresh.size())));
  }

  private static String key(Rate rate) {
    return rate.currency() + " " + rate.inForceFrom();
  }

  private static LineViolation contradiction(int line, Rate stored, Rate rate) {
    return LineViolation.conflicting(
        line,
        RateParser.PER_USD,
        "The rate of %s from %s is %s, not %s"
            .formatted(rate.currency(), rate.inForceFrom(), stored.perUsd(), rate.perUsd()),
        null);
  }

  private static Problem refusal(List<LineViolation> violations) {
    return Problem.of(
            ReportingProblems.RATES_REFUSED,
            "%s lines are wrong; nothing was stored"
                .formatted(violations.stream().map(LineViolation::line).distinct().count()))
        .with(
            violations.stream()
                .sorted()
                .limit(MOST_LISTED)
                .map(LineViolation::toViolation)
                .toList())
        .extension("violationsTotal", violations.size());
  }
}
